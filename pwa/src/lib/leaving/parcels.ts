import { createStore, del, set, values } from "idb-keyval";
import { makingRoom } from "../device/storage.ts";

/** What was kept for a person who has signed out. Only their next session gives the key. */
export interface Parcel {
  id: string;
  owner: string;
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

const store = typeof indexedDB === "undefined" ? undefined : createStore("sportello-sealed", "parcels");

/** What is kept for this person. */
export async function parcelsOf(owner: string): Promise<Parcel[]> {
  const all = await values<Parcel>(store).catch(() => []);
  return all.filter((parcel) => parcel.owner === owner);
}

/** Rejects where the device has no room for it. */
export async function keepParcel(parcel: Parcel): Promise<void> {
  await makingRoom(() => set(parcel.id, parcel, store));
}

export async function dropParcel({ id }: Parcel): Promise<void> {
  await del(id, store);
}
