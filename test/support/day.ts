// Import this before what shows a campaign whose words depend on the day: campaigns that nobody has checked for half a
// year say so. The clock of Node stops on a day on which that of the fixtures is not over.
import {mock} from 'node:test';

mock.timers.enable({apis: ['Date'], now: Date.UTC(2026, 5, 30, 12)});
