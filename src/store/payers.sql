-- The accounts that debtors have paid from, learned from bookings that were sure. Personal: rows may be erased.
CREATE TABLE payer (
    account INTEGER NOT NULL REFERENCES account (id),
    iban TEXT NOT NULL,
    -- how many bookings
    times INTEGER NOT NULL DEFAULT 1,
    -- the day of the latest
    day TEXT NOT NULL,
    PRIMARY KEY (account, iban)
) STRICT, WITHOUT ROWID;
