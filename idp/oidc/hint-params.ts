/** By which a service, or a school's own computer, says at which provider the person signs in; the second is Keycloak's (FACTS.md section 6). */
export const hintParams = ['idp_hint', 'kc_idp_hint'] as const;
