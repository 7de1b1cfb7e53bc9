// How long a test waits until a command has been carried out, such as a press of a key. By itself, the page of
// @web/test-runner gives up after 20 seconds, and has no option for that.

/** The script with which test pages send commands. */
const SCRIPT = '/__web-dev-server__web-socket.js';
/** Its limit, which stands in the timer and in the error. */
const LIMIT = '20000';

/**
 * Plugin for @web/test-runner.
 *
 * @param {number} milliseconds - More than a driver has, so that its error is the one that is told.
 */
export function patientCommandsPlugin(milliseconds) {
  return {
    name: 'patient-commands',
    transform({path, body}) {
      if (path !== SCRIPT) return undefined;
      if (!body.includes(`}, ${LIMIT});`)) throw new Error(`${SCRIPT} has another limit than ${LIMIT} ms.`);
      return body.replaceAll(LIMIT, String(milliseconds));
    },
  };
}
