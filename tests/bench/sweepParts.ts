export { atlasFromTexts } from "../../src/datasets/loadAtlas";
export { DEFAULT_SCENARIO } from "../../src/domain/scenario";
export { sweepOf } from "../../src/domain/sweep";
