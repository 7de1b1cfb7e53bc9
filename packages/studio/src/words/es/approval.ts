export {approval} from '../en/approval.ts';
