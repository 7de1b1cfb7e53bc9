// Registers all eight elements, and makes the record available at once.
import './campaign/define.js';
import './cite/define.js';
import {providePart} from './parts/load-part.js';
import * as record from './parts/record.js';

record.defineRecord();
providePart('record', record);
