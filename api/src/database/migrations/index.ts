import { Foundation1763700000000 } from "./1763700000000-foundation.ts";
import { Apps1763750000001 } from "./1763750000001-apps.ts";
import { Oauth1763750000002 } from "./1763750000002-oauth.ts";
import { Identity1763750000003 } from "./1763750000003-identity.ts";
import { RateBuckets1763750000004 } from "./1763750000004-rate-buckets.ts";
import { OpenData1763750000005 } from "./1763750000005-open-data.ts";
import { Accesses1763750000006 } from "./1763750000006-accesses.ts";
import { Webhooks1763750000011 } from "./1763750000011-webhooks.ts";
import { Federation1763750000013 } from "./1763750000013-federation.ts";
import { Privacy1763750000016 } from "./1763750000016-privacy.ts";
import { UploadScan1763750000026 } from "./1763750000026-upload-scan.ts";
import { PersonMerges1763750000033 } from "./1763750000033-person-merges.ts";
import { ArticleWords1763760000000 } from "./1763760000000-article-words.ts";
import { RateLimits1763761000000 } from "./1763761000000-rate-limits.ts";
import { DeskQueues1763762000000 } from "./1763762000000-desk-queues.ts";
import { Retention1763764000000 } from "./1763764000000-retention.ts";
import { JobWorkers1763770000007 } from "./1763770000007-job-workers.ts";
import { CaseSlots1763780000001 } from "./1763780000001-case-slots.ts";
import { SearchIndex1763800000001 } from "./1763800000001-search-index.ts";
import { Glossary1763800000002 } from "./1763800000002-glossary.ts";
import { Learning1763800000003 } from "./1763800000003-learning.ts";
import { Assistant1763800000004 } from "./1763800000004-assistant.ts";
import { ArticleKinds1763800000005 } from "./1763800000005-article-kinds.ts";
import { Editing1763800000013 } from "./1763800000013-editing.ts";
import { KnowledgeFilesOffices1763800000015 } from "./1763800000015-knowledge-files-offices.ts";
import { ArticleKindsChecked1763800000025 } from "./1763800000025-article-kinds-checked.ts";

/** One history, oldest first. A merged migration is never edited. */
export const migrations = [
  Foundation1763700000000,
  Apps1763750000001,
  Oauth1763750000002,
  Identity1763750000003,
  RateBuckets1763750000004,
  OpenData1763750000005,
  Accesses1763750000006,
  Webhooks1763750000011,
  Federation1763750000013,
  Privacy1763750000016,
  UploadScan1763750000026,
  PersonMerges1763750000033,
  ArticleWords1763760000000,
  RateLimits1763761000000,
  DeskQueues1763762000000,
  Retention1763764000000,
  JobWorkers1763770000007,
  CaseSlots1763780000001,
  SearchIndex1763800000001,
  Glossary1763800000002,
  Learning1763800000003,
  Assistant1763800000004,
  ArticleKinds1763800000005,
  Editing1763800000013,
  KnowledgeFilesOffices1763800000015,
  ArticleKindsChecked1763800000025,
] as const;
