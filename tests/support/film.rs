//! A recorded file, decoded by ffmpeg: whose colour is seen and whose tone is heard in each second of it.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::process::Command;

use crate::support::browser::Colour;

/// What a file shows and sounds, second by second.
pub struct Film {
    seconds: Vec<Second>,
    samples: Vec<f64>,
    last: f64,
}

struct Second {
    colours: BTreeSet<Colour>,
}

impl Film {
    /// Decodes the whole file; a fault anywhere in it is a fault of the test.
    pub fn decode(path: &Path) -> Self {
        let size = format!("fps=1,scale={WIDTH}:{HEIGHT}");
        let pixels = ffmpeg(path, &["-an", "-vf", &size, "-f", "rawvideo", "-pix_fmt", "rgb24"]);
        let sound = ffmpeg(path, &["-vn", "-ac", "1", "-ar", &RATE.to_string(), "-f", "s16le"]);
        let times = run(
            "ffprobe",
            &["-loglevel", "quiet", "-select_streams", "v", "-show_entries", "packet=pts_time", "-of", "csv=p=0"],
            path,
            &[],
        );
        let times = String::from_utf8_lossy(&times).into_owned();
        let last = times.lines().filter_map(|line| line.trim_end_matches(',').parse::<f64>().ok()).fold(0.0, f64::max);
        let seconds = pixels.chunks_exact(WIDTH * HEIGHT * 3).map(Second::of).collect();
        let samples = sound.chunks_exact(2).map(|pair| f64::from(i16::from_le_bytes([pair[0], pair[1]]))).collect();
        Self { seconds, samples, last }
    }

    /// How many whole seconds it lasts.
    pub fn len(&self) -> usize {
        self.seconds.len().min(self.samples.len() / RATE)
    }

    /// The second in which the last new picture was taken.
    pub fn moves_until(&self) -> usize {
        self.last as usize
    }

    /// Whose picture is seen in a second.
    pub fn shows(&self, second: usize) -> BTreeSet<Colour> {
        self.seconds.get(second).map(|one| one.colours.clone()).unwrap_or_default()
    }

    /// Whether a tone is heard in a second (Goertzel's filter).
    pub fn sounds(&self, second: usize, hz: u32) -> bool {
        let Some(samples) = self.samples.get(second * RATE..(second + 1) * RATE) else { return false };
        let turn = 2.0 * (2.0 * std::f64::consts::PI * f64::from(hz) / RATE as f64).cos();
        let (last, before) = samples.iter().fold((0.0, 0.0), |(last, before), sample| (sample + turn * last - before, last));
        let power = last * last + before * before - turn * last * before;
        power.max(0.0).sqrt() / RATE as f64 > HEARD
    }
}

impl Second {
    fn of(pixels: &[u8]) -> Self {
        let pixel = |rgb: &[u8]| [f64::from(rgb[0]), f64::from(rgb[1]), f64::from(rgb[2])];
        let seen: Vec<Colour> = pixels.chunks_exact(3).map(pixel).filter_map(Colour::of).collect();
        let all = [Colour::Red, Colour::Green, Colour::Blue];
        // A few pixels are the seam between two pictures.
        let colours = all.into_iter().filter(|colour| seen.iter().filter(|one| *one == colour).count() * 50 > WIDTH * HEIGHT).collect();
        Self { colours }
    }
}

/// Reads every file of a folder byte by byte: no piece of the film is in it, and nothing that begins as films and sounds do.
pub fn assert_absent(film: &Path, folder: &Path) {
    let film = std::fs::read(film).expect("the film");
    let mut pieces: HashMap<[u8; 2], Vec<&[u8]>> = HashMap::new();
    for piece in film.chunks(STRIDE).filter_map(|chunk| chunk.get(..PIECE)) {
        // Empty space is no sign of anything.
        if piece.iter().collect::<BTreeSet<_>>().len() > PIECE / 2 {
            pieces.entry([piece[0], piece[1]]).or_default().push(piece);
        }
    }
    assert!(pieces.len() > 100, "a film has something to look for");
    let mut folders = vec![folder.to_owned()];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if entry.is_dir() {
                folders.push(entry);
                continue;
            }
            // A socket has no bytes of its own.
            if !entry.is_file() {
                continue;
            }
            files += 1;
            let bytes = std::fs::read(&entry).expect("a file");
            for place in bytes.windows(PIECE) {
                let known = pieces.get(&place[..2]).is_some_and(|pieces| pieces.contains(&place));
                assert!(!known, "{} holds a piece of the film", entry.display());
                assert!(!MAGIC.iter().any(|magic| place.starts_with(magic)), "{} holds something like a film", entry.display());
            }
        }
    }
    assert!(files > 0, "there is something to read in {}", folder.display());
}

fn ffmpeg(path: &Path, options: &[&str]) -> Vec<u8> {
    run("ffmpeg", &["-loglevel", "error", "-i"], path, &[options, &["-"]].concat())
}

fn run(tool: &str, before: &[&str], path: &Path, after: &[&str]) -> Vec<u8> {
    let output = Command::new(tool).args(before).arg(path).args(after).output().expect("ffmpeg is installed (tests/run installs it)");
    assert!(output.status.success(), "{tool} reads {}: {}", path.display(), String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// WebM and Matroska, Ogg, IVF, and what follows the length in an MP4 file.
const MAGIC: [&[u8]; 4] = [b"\x1a\x45\xdf\xa3", b"OggS", b"DKIF", b"ftypi"];

/// So much of the film is looked for, once in so many bytes of it.
const PIECE: usize = 32;
const STRIDE: usize = 512;

const WIDTH: usize = 64;
const HEIGHT: usize = 36;
const RATE: usize = 16_000;

/// Of the full scale of 32 767: a beep of 0.3 s in each half second gives thousands, what leaks from another tone tens.
const HEARD: f64 = 100.0;
