// What nobody needs for the first picture: loaded once that stands there
import '../../widget/define/approvals.ts';

export { openSession } from '../session/session.ts';
