/** What a page of the sign-in says when a service's page shows it in a frame. */
export interface FramedMessages {
  /** Something lies over it, or it can be seen through. */
  covered: string;
  /** Too little of it is to be seen. */
  small: string;
  /** This browser cannot tell whether it is covered. */
  blind: string;
  open: string;
  /** The heading when only a window leads on. */
  elsewhere: string;
  'elsewhere-why': string;
}
