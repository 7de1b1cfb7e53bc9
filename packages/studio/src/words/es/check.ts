export {check} from '../en/check.ts';
