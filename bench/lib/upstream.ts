/** The fake upstream in a process of its own, so that it does not wait for the one that measures. */
import { startFakeModels } from "../../test/support/fake-models/server.ts";

const { baseUrl } = await startFakeModels();
process.send!(baseUrl);
