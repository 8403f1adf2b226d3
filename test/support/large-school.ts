import type { OneTimeSecrets, School } from '../../idp/people/school-file.ts';
import { redirectUri, clientSecret } from './identity-provider.ts';

const institution = '099777';

export const classSize = 30;

/** A school of as many pupils of grade 5 as are asked for, thirty in a class, and one teacher for each class, who has MitID. */
export function largeSchool(pupils: number): {
  school: School;
  secrets: OneTimeSecrets;
  mitidOf(teacher: string): string;
} {
  const names = Array.from({ length: Math.ceil(pupils / classSize) }, (_, index) => `5.${index + 1}`);
  const person = { institution, children: [], upstreams: {} };
  const people: School['people'] = [
    ...Array.from({ length: pupils }, (_, index) => ({
      ...person,
      username: pupilName(index),
      givenName: `Elev${index}`,
      familyName: 'Prøve',
      role: 'pupil' as const,
      classes: [names[Math.floor(index / classSize)] ?? ''],
    })),
    ...names.map((name, index) => ({
      ...person,
      username: teacherName(index),
      givenName: `Lærer${index}`,
      familyName: 'Prøve',
      role: 'teacher' as const,
      classes: [name],
      upstreams: { mitid: `subject-of-${teacherName(index)}` },
    })),
  ];
  return {
    school: {
      institutions: [{ number: institution, name: 'Store Skole', kind: 'school' }],
      classes: names.map((name) => ({ institution, name, grade: 5 })),
      people,
      clients: [
        {
          id: 'confidential',
          name: 'Læringsøen',
          secret: clientSecret,
          redirectUris: [redirectUri],
          postLogoutRedirectUris: ['https://service.example/'],
        },
      ] as School['clients'],
    },
    secrets: { accounts: people.map(({ username }) => ({ username, secret: secretOf(username) })) },
    mitidOf: (teacher) => `subject-of-${teacher}`,
  };
}

export const pupilName = (index: number) => `elev${String(index).padStart(4, '0')}`;
export const teacherName = (index: number) => `laer${String(index).padStart(4, '0')}`;
export const teacherOf = (pupil: number) => teacherName(Math.floor(pupil / classSize));

export function secretOf(username: string) {
  return { kind: 'password', password: `foerste-${username}` } as const;
}
