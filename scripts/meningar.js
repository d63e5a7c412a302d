/**
 * Meningar muteras inte: texten i `text(...)` är språk, inte beteende.
 */
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "meningar", {
    shouldIgnore(path) {
      return path.isCallExpression() &&
        path.node.callee.type === "Identifier" &&
        path.node.callee.name === "text"
        ? "en mening"
        : undefined;
    },
  }),
];
