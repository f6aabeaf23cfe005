-- The bookings of bank statements that have been looked at: each counts once, in whichever statement it stands.
CREATE TABLE booking (
    -- see documents::statement::fingerprints
    entry TEXT PRIMARY KEY,
    day TEXT,
    amount TEXT NOT NULL,
    bank_reference TEXT,
    -- the mail that showed it first
    message INTEGER NOT NULL REFERENCES message (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX booking_by_bank_reference ON booking (bank_reference) WHERE bank_reference IS NOT NULL;
