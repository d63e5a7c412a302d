/**
 * Fast frö och färre körningar åt lagproven när de prövas mot mutationer: samma mutation ska ge samma svar varje gång.
 */
import * as fc from "fast-check";

fc.configureGlobal({ seed: 20250218, numRuns: 50 });
