import { useState } from "react";

/** A value, the same object as long as the text that stands for it is the same. */
export function useSame<Value>(value: Value, said: string): Value {
  const [kept, setKept] = useState({ value, said });
  if (kept.said === said) return kept.value;
  setKept({ value, said });
  return value;
}
