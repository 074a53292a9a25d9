export { form, GeoreportClient, POTHOLE } from "./client.ts";
