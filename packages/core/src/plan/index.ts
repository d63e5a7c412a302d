/** Den individuella planen. */
export { Plankommando } from "./command.ts";
export { decidePlan, type Planavslag, type Plansammanhang } from "./decide.ts";
export {
  Planfaktum,
  type Planhandelse,
  PlankontaktAngiven,
  Plankvalitet,
  PlankvalitetBedomd,
  PlanLamnad,
  PlanReviderad,
  PlanstegAngivet,
  PlanUpprattad,
} from "./event.ts";
export { evolvePlan } from "./evolve.ts";
export {
  type IngenPlan,
  ingenPlan,
  type Kvalitetssvar,
  kvaliteter,
  type Plan,
  type Planinnehall,
  type Plankontakt,
  type Plansteg,
  saknadeKvaliteter,
  type UpprattadPlan,
} from "./Plan.ts";
