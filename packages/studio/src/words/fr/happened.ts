export {happened} from '../en/happened.ts';
