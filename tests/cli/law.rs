//! `interest` and `limitation`: what they print, without a config.

use super::program::{dunmail, put};

const DE: [&str; 11] = [
    "interest",
    "--jurisdiction",
    "DE",
    "--debtor",
    "b2b",
    "--principal",
    "10000.00",
    "--from",
    "2026-06-01",
    "--to",
    "2026-07-31",
];

#[test]
fn a_court_could_follow_the_computation() {
    let dir = tempfile::tempdir().unwrap();
    let ended = dunmail(dir.path(), &DE);
    assert_eq!(ended.code, 0, "{}", ended.err);
    for expected in [
        "2026-06-01  2026-06-30  30    10000.00   1.27 of 2026-01-01  + 9        10.27 %  84.410959",
        "2026-07-01  2026-07-31  31    10000.00   1.52 of 2026-07-01  + 9        10.52 %  89.347945",
        "principal × rate ÷ 100 × days ÷ 365",
        "Interest for 61 days: 173.76 EUR",
        "Lump sum for recovery: 40.00 EUR (§ 288 Abs. 5 BGB)",
        "Principal, interest and lump sum: 10213.76 EUR",
        "By § 288 Abs. 2 BGB",
        "[1] ",
        "no legal advice",
    ] {
        assert!(ended.out.contains(expected), "{expected}\n{}", ended.out);
    }
    let ended = dunmail(dir.path(), &[&DE[..], &["--json"]].concat());
    let json: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(json["interest"], "173.76");
    assert_eq!(json["periods"][1]["rate"], "10.52");
    assert_eq!(json["compensation"]["amount"], "40.00");
}

#[test]
fn what_is_not_known_is_left_out_and_said() {
    let dir = tempfile::tempdir().unwrap();
    let mut arguments = DE;
    arguments[10] = "2027-01-31";
    let ended = dunmail(dir.path(), &arguments);
    assert!(ended.out.contains("LEFT OUT: 2027-01-01 to 2027-01-31"), "{}", ended.out);
    assert!(ended.out.contains("bundesbank.de"), "{}", ended.out);
    arguments[2] = "XX";
    let ended = dunmail(dir.path(), &arguments);
    assert_eq!(ended.code, 1);
    assert!(ended.err.contains("write one of AT, BE, CH, DE, EU, FR, GB, IE, NL, PL"), "{}", ended.err);
    arguments[2] = "AT";
    assert!(dunmail(dir.path(), &arguments).out.contains("UNVERIFIED"));
}

#[test]
fn a_user_adds_the_next_rate() {
    let dir = super::program::office();
    let ended = dunmail(dir.path(), &["rules", "dump", "own"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let config = super::program::CONFIG.to_owned() + "[paths]\nrules = \"own/rules\"\n";
    put(dir.path(), "config.toml", &config);
    let path = dir.path().join("own/rules/law/rates.toml");
    let rates = std::fs::read_to_string(&path).unwrap();
    let (head, tail) = rates.split_once("[at]").unwrap();
    let (ecb, de) = head.split_once("[de]").unwrap();
    let de = de.replace("known_through = 2026-12-31", "known_through = 2027-06-30");
    let (de, end) = de.rsplit_once("]").unwrap();
    let row =
        "    { from = 2027-01-01, percent = \"1.77\", source = [\"own knowledge\"], verified = false },\n";
    std::fs::write(&path, format!("{ecb}[de]{de}{row}]{end}[at]{tail}")).unwrap();
    let mut arguments = DE;
    (arguments[8], arguments[10]) = ("2027-01-01", "2027-01-31");
    let ended = dunmail(dir.path(), &arguments);
    assert!(ended.out.contains("10.77 %"), "{}{}", ended.out, ended.err);
    assert!(ended.out.contains("UNVERIFIED"), "{}", ended.out);
    std::fs::write(&path, rates.replacen("percent = \"1.52\"", "percent = \"1.53\"", 1)).unwrap();
    let ended = dunmail(dir.path(), &["--config", "config.toml", "rules", "test"]);
    assert_eq!(ended.code, 2, "{}", ended.out);
    assert!(ended.err.contains("but base and surcharge make 10.53"), "{}", ended.err);
}

#[test]
fn when_a_claim_lapses() {
    let dir = tempfile::tempdir().unwrap();
    let ask = |country: &str, more: &[&str]| {
        let asked = ["limitation", "--jurisdiction", country, "--debtor", "consumer", "--due", "2026-03-15"];
        dunmail(dir.path(), &[&asked, more].concat())
    };
    let ended = ask("PL", &[]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    for expected in
        ["2028-12-31", "2027-12-31, 2028-06-30, 2028-09-30, 2028-12-17", "may not even be demanded"]
    {
        assert!(ended.out.contains(expected), "{expected}\n{}", ended.out);
    }
    let json: serde_json::Value = serde_json::from_str(&ask("NL", &["--json"]).out).unwrap();
    assert_eq!((&json["last_day"], &json["reminder"]), (&"2028-03-15".into(), &"restart".into()));
    let ended = ask("GB", &["--rule", "wales"]);
    assert!(ended.err.contains("england_wales_ni, scotland"), "{}", ended.err);
}
