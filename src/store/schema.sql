-- What dunmail remembers. Days are ISO 8601 text, instants are seconds since 1970.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- A cursor per watched folder.
CREATE TABLE folder (
    name TEXT PRIMARY KEY,
    uid_validity INTEGER NOT NULL,
    last_uid INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Every message once, whatever its UIDs: see mail::identity.
CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    identity TEXT NOT NULL UNIQUE,
    message_id TEXT,
    from_address TEXT,
    sent INTEGER,
    -- 0 shown only, 1 the creditor's own (in Sent, or authenticated)
    trust INTEGER NOT NULL DEFAULT 0,
    -- whether its body was read and has taken effect
    read INTEGER NOT NULL DEFAULT 0,
    account INTEGER REFERENCES account (id)
) STRICT;
CREATE INDEX message_unread ON message (from_address) WHERE read = 0;

-- Where a message lies now.
CREATE TABLE place (
    folder TEXT NOT NULL,
    uid INTEGER NOT NULL,
    message INTEGER NOT NULL REFERENCES message (id),
    PRIMARY KEY (folder, uid)
) STRICT, WITHOUT ROWID;
CREATE INDEX place_by_message ON place (message);

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    wake_at INTEGER,
    -- set when its card must be looked at again
    touched INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX account_wake ON account (wake_at) WHERE wake_at IS NOT NULL;
CREATE INDEX account_touched ON account (touched) WHERE touched = 1;

-- Who belongs to an account: addresses, and domains written as '@example.com'.
CREATE TABLE contact (
    address TEXT NOT NULL,
    account INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (address, account)
) STRICT, WITHOUT ROWID;

-- Invoice numbers in normal form.
CREATE TABLE number (
    number TEXT NOT NULL,
    account INTEGER NOT NULL REFERENCES account (id),
    written TEXT NOT NULL,
    PRIMARY KEY (number, account)
) STRICT, WITHOUT ROWID;

-- Message-IDs of the threads that accounts and invoices live in.
CREATE TABLE thread (
    message_id TEXT PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account (id),
    invoices TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a reply says, for the cards. Personal: may be erased without breaking the journal.
CREATE TABLE quote (
    message INTEGER PRIMARY KEY REFERENCES message (id),
    body TEXT NOT NULL
) STRICT;

-- The mails that carried invoices, whole: notices enclose them, and the record keeps them.
CREATE TABLE original (
    message INTEGER PRIMARY KEY REFERENCES message (id),
    bytes BLOB NOT NULL
) STRICT;

-- Sealed mails. sealed → pre → dot → accepted | failed | unknown; withdrawn; for drafts: waiting → sent | gone.
CREATE TABLE outbox (
    key TEXT PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account (id),
    -- the notice's name in the account, empty for an answer
    name TEXT NOT NULL,
    -- notice, draft, answer
    kind TEXT NOT NULL,
    phase TEXT NOT NULL,
    message_id TEXT NOT NULL,
    sender TEXT NOT NULL,
    recipients TEXT NOT NULL,
    bytes BLOB NOT NULL,
    sealed_at INTEGER NOT NULL,
    -- when it was offered past DATA: counts against the caps
    dot_at INTEGER,
    -- the civil day of the same
    dot_day TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER NOT NULL DEFAULT 0,
    -- our own copy in Sent or Drafts
    folder TEXT,
    uid INTEGER,
    detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX outbox_open ON outbox (phase) WHERE phase IN ('sealed', 'pre', 'dot', 'unknown', 'waiting');
CREATE INDEX outbox_dot ON outbox (dot_at) WHERE dot_at IS NOT NULL;

-- One row for each invoice and level of a notice: nothing is sealed twice.
CREATE TABLE outbox_level (
    account INTEGER NOT NULL,
    invoice TEXT NOT NULL,
    level TEXT NOT NULL,
    round INTEGER NOT NULL,
    key TEXT NOT NULL REFERENCES outbox (key),
    PRIMARY KEY (account, invoice, level, round)
) STRICT, WITHOUT ROWID;

-- What must still be done in the mailbox; each is safe to do twice.
CREATE TABLE effect (
    id INTEGER PRIMARY KEY,
    body TEXT NOT NULL UNIQUE,
    attempts INTEGER NOT NULL DEFAULT 0,
    last_error TEXT NOT NULL DEFAULT ''
) STRICT;

-- The bot's own cards.
CREATE TABLE card (
    -- 'account:7', 'today', 'suggestion:12', 'trouble:…'
    about TEXT PRIMARY KEY,
    message_id TEXT NOT NULL,
    -- the one that it replaces, as long as that is not known to be gone
    previous TEXT,
    folder TEXT NOT NULL,
    version INTEGER NOT NULL,
    -- empty as long as it is not known to lie there
    digest TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Mails that a person must accept before an account is made.
CREATE TABLE suggestion (
    message INTEGER PRIMARY KEY REFERENCES message (id),
    address TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open'
) STRICT;

-- What could not be read, or wants to be known: shown until it is gone.
CREATE TABLE trouble (
    about TEXT PRIMARY KEY,
    since TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Known messages that a person moved, waiting for their 60 seconds.
CREATE TABLE gesture (
    -- 'card:account:7' or 'message:12'
    what TEXT PRIMARY KEY,
    account INTEGER,
    from_folder TEXT NOT NULL,
    to_folder TEXT NOT NULL,
    first_seen INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Append-only, hash-chained; see store::journal.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    account INTEGER,
    facts TEXT NOT NULL,
    personal_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_account ON journal (account);

-- Texts and names that the chain only holds a hash of; rows may be erased.
CREATE TABLE journal_personal (
    seq INTEGER PRIMARY KEY REFERENCES journal (seq),
    body TEXT NOT NULL
) STRICT;
