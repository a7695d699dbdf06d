//! Profile pictures: what a person uploads is decoded within limits, cut to a square, and written anew.
//!
//! **Invariants.** No byte of the upload is kept: neither place, camera nor anything hidden behind the pixels. The type is
//! what the bytes say, never what the sender says. *Absent*: SVG, animation, any format but JPEG, PNG and WebP.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits, Rgb, RgbImage};

use crate::base::limits;
use crate::people::PeopleError;

/// The media type of what [`shrink`] gives.
pub const MEDIA_TYPE: &str = "image/jpeg";

/// A square JPEG of [`limits::PICTURE_SIDE`] pixels from what was uploaded. Takes up to a second: not for an async thread.
pub fn shrink(bytes: &[u8]) -> Result<Vec<u8>, PeopleError> {
    let wrong = |why: &'static str| move |_| PeopleError::NotAPicture(why);
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| PeopleError::NotAPicture("type"))?;
    let mut bounds = Limits::default();
    bounds.max_alloc = Some(limits::PICTURE_MEMORY);
    reader.limits(bounds);
    let mut decoder = reader.into_decoder().map_err(wrong("type"))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > limits::PICTURE_PIXELS {
        return Err(PeopleError::NotAPicture("pixels"));
    }
    let turned = decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(wrong("damaged"))?;
    picture.apply_orientation(turned);
    let square = picture.resize_to_fill(limits::PICTURE_SIDE, limits::PICTURE_SIDE, FilterType::CatmullRom);
    let mut out = Vec::new();
    let flat = on_white(&square);
    JpegEncoder::new_with_quality(&mut out, QUALITY).encode_image(&flat).map_err(wrong("damaged"))?;
    Ok(out)
}

/// JPEG has no transparency: what is see-through becomes paper.
fn on_white(picture: &DynamicImage) -> RgbImage {
    let picture = picture.to_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [r, g, b, a] = picture.get_pixel(x, y).0;
        let over = |c: u8| u8::try_from((u32::from(c) * u32::from(a) + 255 * (255 - u32::from(a))) / 255).unwrap_or(u8::MAX);
        Rgb([over(r), over(g), over(b)])
    })
}

/// Chosen: a face of 256 pixels takes about 15 kB and shows no blocks.
const QUALITY: u8 = 85;

#[cfg(test)]
mod tests {
    use image::{ImageFormat, Rgba, RgbaImage};

    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        RgbaImage::from_pixel(width, height, Rgba([200, 30, 30, 255])).write_to(&mut out, ImageFormat::Png).unwrap();
        out.into_inner()
    }

    #[test]
    fn a_picture_becomes_a_small_square() {
        for (width, height) in [(1, 1), (640, 480), (480, 1000)] {
            let small = shrink(&png(width, height)).unwrap();
            let read = image::load_from_memory_with_format(&small, ImageFormat::Jpeg).unwrap();
            assert_eq!((read.width(), read.height()), (256, 256));
        }
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let mut cut = png(64, 64);
        cut.truncate(60);
        for wrong in [b"<svg xmlns='http://www.w3.org/2000/svg'/>".as_slice(), b"GIF89a", b"", b"%PDF-1.7", &cut] {
            assert!(matches!(shrink(wrong), Err(PeopleError::NotAPicture(_))), "{wrong:?}");
        }
    }

    #[test]
    fn a_picture_that_claims_to_be_huge_is_refused_before_it_is_decoded() {
        let mut bomb = png(1, 1);
        bomb[16..20].copy_from_slice(&100_000_u32.to_be_bytes());
        bomb[20..24].copy_from_slice(&100_000_u32.to_be_bytes());
        assert!(matches!(shrink(&bomb), Err(PeopleError::NotAPicture(_))));
    }
}
