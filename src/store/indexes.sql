-- What a pass asks must cost what has happened, not what is open or was ever sent.
DROP INDEX outbox_open;
-- A phase is asked for by value, which an index on some phases alone does not answer.
CREATE INDEX outbox_by_phase ON outbox (phase, sealed_at, key);
CREATE INDEX outbox_by_account ON outbox (account, phase);
CREATE INDEX outbox_by_day ON outbox (dot_day) WHERE dot_day IS NOT NULL;
CREATE INDEX outbox_level_by_key ON outbox_level (key);
CREATE INDEX contact_by_account ON contact (account);
CREATE INDEX card_by_message_id ON card (message_id);
CREATE INDEX card_by_previous ON card (previous) WHERE previous IS NOT NULL;
CREATE INDEX card_not_laid ON card (about) WHERE digest = '';
CREATE INDEX suggestion_open ON suggestion (message) WHERE state = 'open';

-- Whether something of the account is under way that the card "Today" may have to name: a question, a notice, a promise
-- with a day. Set where it is not known yet.
ALTER TABLE account ADD COLUMN astir INTEGER NOT NULL DEFAULT 1;
CREATE INDEX account_astir ON account (id) WHERE astir = 1;
