//! When mail may leave: `Mon-Fri 09:00-17:00`.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{DateTime, Time, Weekday};
use serde::{Deserialize, Serialize};

use super::rule::weekday;

/// The hours of each weekday in which mail may leave.
///
/// Written as days and times, `Mon-Thu 09:00-12:00,13:00-17:00; Fri 09:00-12:00`: lists with commas, further
/// days after a semicolon.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SendWindow {
    /// As written.
    text: String,
    /// Minutes of the day `[from, to)`, per weekday from Monday, in order.
    hours: [Vec<[u16; 2]>; 7],
}

/// What is wrong with a send window.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}: write days and times such as Mon-Fri 09:00-17:00")]
pub struct NoWindow(String);

impl Default for SendWindow {
    /// Monday to Friday, nine to five.
    fn default() -> Self {
        let day = || vec![[9 * 60, 17 * 60]];
        SendWindow {
            text: "Mon-Fri 09:00-17:00".into(),
            hours: [day(), day(), day(), day(), day(), vec![], vec![]],
        }
    }
}

impl SendWindow {
    /// Whether a civil time lies inside; the end does not.
    pub fn contains(&self, at: DateTime) -> bool {
        let minute = i16::from(at.hour()) * 60 + i16::from(at.minute());
        self.of(at.weekday())
            .iter()
            .any(|[from, to]| (i32::from(*from)..i32::from(*to)).contains(&minute.into()))
    }

    /// When the window opens on such a weekday, in order.
    pub fn starts(&self, weekday: Weekday) -> impl Iterator<Item = Time> {
        self.of(weekday).iter().filter_map(|[from, _]| time(*from))
    }

    fn of(&self, weekday: Weekday) -> &[[u16; 2]] {
        let index = usize::try_from(weekday.to_monday_zero_offset()).unwrap_or_default();
        self.hours.get(index).map_or(&[], Vec::as_slice)
    }
}

fn time(minute: u16) -> Option<Time> {
    Time::new(i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?, 0, 0).ok()
}

impl FromStr for SendWindow {
    type Err = NoWindow;

    fn from_str(text: &str) -> Result<Self, NoWindow> {
        let mut hours: [Vec<[u16; 2]>; 7] = Default::default();
        for part in text.split(';') {
            // Days end where the first digit begins: "Mon - Fri 9:00 - 17:00" is as good as without spaces.
            let at = part.find(|c: char| c.is_ascii_digit()).ok_or_else(|| {
                NoWindow(if part.trim().is_empty() {
                    "no days and times".into()
                } else {
                    format!("{:?} has no times", part.trim())
                })
            })?;
            let (days, times) = part.split_at(at);
            if days.trim().is_empty() {
                return Err(NoWindow(format!("{:?} has no days", part.trim())));
            }
            let times = times.split(',').map(span).collect::<Result<Vec<_>, _>>()?;
            for list in days.split(',') {
                for day in range(list)? {
                    if let Some(of_day) = hours.get_mut(day) {
                        of_day.extend(&times);
                    }
                }
            }
        }
        for of_day in &mut hours {
            of_day.sort_unstable();
            if of_day.windows(2).any(|w| matches!(w, [a, b] if b[0] < a[1])) {
                return Err(NoWindow(format!("{:?} names the same hours twice", text.trim())));
            }
        }
        Ok(SendWindow { text: text.trim().into(), hours })
    }
}

/// `Mon` or `Mon-Fri` (`Sat-Mon` goes round the week's end) → indices from Monday.
fn range(text: &str) -> Result<Vec<usize>, NoWindow> {
    let day = |t: &str| weekday(t.trim()).map_err(NoWindow);
    let (from, to) = match text.split_once(['-', '–']) {
        Some((from, to)) => (day(from)?, day(to)?),
        None => (day(text)?, day(text)?),
    };
    let (start, length) = (from.to_monday_zero_offset(), from.until(to));
    Ok((0..=length).filter_map(|i| usize::try_from((start + i) % 7).ok()).collect())
}

/// `09:00-17:00` → minutes of the day.
fn span(text: &str) -> Result<[u16; 2], NoWindow> {
    let text = text.trim();
    let (from, to) = text.split_once(['-', '–']).ok_or_else(|| NoWindow(format!("{text:?} has no end")))?;
    let (from, to) = (minute(from)?, minute(to)?);
    if from >= to {
        return Err(NoWindow(format!("{text:?} ends before it begins")));
    }
    Ok([from, to])
}

/// `9:00`, `09:00`, `24:00` → minutes of the day.
fn minute(text: &str) -> Result<u16, NoWindow> {
    let text = text.trim();
    let digits = |t: &str| (1..=2).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit());
    let parts = text.split_once(':').filter(|(h, m)| digits(h) && digits(m) && m.len() == 2);
    let minutes = parts.and_then(|(h, m)| {
        let (h, m) = (h.parse::<u16>().ok()?, m.parse::<u16>().ok()?);
        (m < 60).then_some(h * 60 + m)
    });
    minutes.filter(|m| *m <= 24 * 60).ok_or_else(|| NoWindow(format!("{text:?} is no time")))
}

impl fmt::Display for SendWindow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl TryFrom<String> for SendWindow {
    type Error = NoWindow;
    fn try_from(text: String) -> Result<Self, NoWindow> {
        text.parse()
    }
}

impl From<SendWindow> for String {
    fn from(window: SendWindow) -> String {
        window.text
    }
}
