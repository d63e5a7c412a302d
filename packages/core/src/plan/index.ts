/** Den individuella planen. */
export { Plankommando } from "./command.ts";
export { decidePlan, type Planavslag, type Plansammanhang } from "./decide.ts";
export {
  KartlaggningGjord,
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
  IngenPlan,
  ingenPlan,
  Kvalitetssvar,
  kvaliteter,
  Plan,
  Planinnehall,
  Plankontakt,
  Plansteg,
  saknadeKvaliteter,
  UpprattadPlan,
} from "./Plan.ts";
export { kvalitetsregler } from "./regler.ts";
