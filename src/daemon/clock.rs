//! The only place that reads a clock.

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// Where the civil time of all decisions comes from. Time-outs and the gate's 60 seconds are measured on the
/// monotonic clock, whatever this says.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The machine's clock, shown in the creditor's zone.
    System(TimeZone),
    /// Always this moment: `--now`, the demo, tests.
    Fixed(Zoned),
}

impl Clock {
    /// The present moment in the creditor's zone.
    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    pub fn now(&self) -> Zoned {
        match self {
            Clock::System(zone) => Timestamp::now().to_zoned(zone.clone()),
            Clock::Fixed(now) => now.clone(),
        }
    }
}
