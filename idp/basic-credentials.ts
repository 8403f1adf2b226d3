/** Who says they are whom, and by which secret, in an Authorization header (RFC 7617); two empty texts where it is none of that kind. */
export function basicCredentials(authorization: string): { id: string; secret: string } {
  const [, packed = ''] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization) ?? [];
  const [id = '', ...secret] = Buffer.from(packed, 'base64').toString().split(':');
  return { id, secret: secret.join(':') };
}
