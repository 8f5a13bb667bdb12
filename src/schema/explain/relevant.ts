import type { ErrorObject } from "ajv";

const CHOICE = new Set(["anyOf", "oneOf"]);

/**
 * The failures that a person should hear of: where a value may be one of several things, only what is said
 * of the thing that it looks like; of a value of the wrong type nothing else; what is said of the names of
 * keys once, by `propertyNames`.
 */
export function relevantErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter((error) => CHOICE.has(error.keyword));
  const dropped = new Set(choices.flatMap((choice) => droppedFor(choice, errors)));
  const wrong = new Set(errors.filter(isWrongType).map((error) => error.instancePath));
  return errors.filter((error) => {
    const isSaid =
      !isWrongType(error) && wrong.has(error.instancePath) && !CHOICE.has(error.keyword);
    return !isSaid && !dropped.has(error) && !error.schemaPath.includes("/propertyNames/");
  });
}

function isWrongType(error: ErrorObject): boolean {
  return error.keyword === "type" && !/\/(?:anyOf|oneOf)\//u.test(error.schemaPath);
}

function droppedFor(choice: ErrorObject, errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const branches = errors.filter(
    (error) => error !== choice && error.schemaPath.startsWith(`${choice.schemaPath}/`),
  );
  const wrongType = branches.filter(
    (error) => error.keyword === "type" && error.instancePath === choice.instancePath,
  );
  const rest = branches.filter((error) => !wrongType.includes(error));
  if (rest.some((error) => error.keyword !== "enum")) return [choice, ...wrongType];
  return [choice, ...rest, ...wrongType.slice(1)];
}
