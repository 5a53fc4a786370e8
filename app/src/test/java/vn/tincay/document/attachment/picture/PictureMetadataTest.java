package vn.tincay.document.attachment.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A picture of a shelter must not say where the shelter is. Every sample holds {@link SamplePictures#SECRET} wherever
 * its format holds text.
 */
class PictureMetadataTest {

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "image/png", "image/webp", "image/tiff", "image/heic"})
    void losesPlaceDeviceTimeAndPreview(String kind) throws IOException {
        var picture = SamplePictures.of(kind, 6);
        assertThat(latin1(picture)).contains(SamplePictures.SECRET);
        assertThat(latin1(cleanPicture(kind, picture))).doesNotContain(SamplePictures.SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "image/png", "image/tiff"})
    void keepsEveryPixel(String kind) throws IOException {
        var picture = SamplePictures.of(kind, 6);
        assertThat(readPixels(cleanPicture(kind, picture))).isEqualTo(readPixels(picture));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "image/png", "image/webp"})
    void keepsTheOrientationAlone(String kind) throws IOException {
        assertThat(latin1(cleanPicture(kind, SamplePictures.of(kind, 6)))).contains(latin1(ExifOrientation.block(6)));
        assertThat(latin1(cleanPicture(kind, SamplePictures.of(kind, 1)))).doesNotContain("MM\0*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "image/png", "image/webp"})
    void keepsTheColourProfile(String kind) throws IOException {
        assertThat(latin1(cleanPicture(kind, SamplePictures.of(kind, 1)))).contains(SamplePictures.PROFILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "image/png", "image/webp", "image/tiff", "image/heic"})
    void aCleanPictureStaysAsItIs(String kind) throws IOException {
        var once = cleanPicture(kind, SamplePictures.of(kind, 6));
        assertThat(cleanPicture(kind, once)).isEqualTo(once);
    }

    @Test
    void keepsTheCodedImageOfAHeicInItsPlace() {
        var picture = SamplePictures.heic();
        var cleaned = cleanPicture("image/heic", picture);
        assertThat(cleaned).hasSameSizeAs(picture);
        assertThat(latin1(cleaned).indexOf(SamplePictures.CODED))
                .isPositive()
                .isEqualTo(latin1(picture).indexOf(SamplePictures.CODED));
    }

    @Test
    void aJpegWhoseTransferBrokeOffIsStored() throws IOException {
        var picture = SamplePictures.of("image/jpeg", 1);
        var pixels = latin1(picture).indexOf("\u00ff\u00da");
        var cut = Arrays.copyOf(picture, pixels + 40);
        assertThat(latin1(cleanPicture("image/jpeg", cut)))
                .endsWith("\u00ff\u00d9")
                .doesNotContain(SamplePictures.SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "image/png", "image/webp", "image/tiff", "image/heic"})
    void refusesWhatItDoesNotUnderstand(String kind) throws IOException {
        var picture = SamplePictures.of(kind, 6);
        assertThat(PictureMetadata.removed(kind, Arrays.copyOf(picture, 30))).isEmpty();
        assertThat(PictureMetadata.removed(kind, new byte[4])).isEmpty();
        assertThat(PictureMetadata.removed("image/gif", picture)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "image/png", "image/webp", "image/tiff", "image/heic"})
    void answersAnyDamagedPictureWithoutFailing(String kind) throws IOException {
        var chance = new Random(7);
        var picture = SamplePictures.of(kind, 6);
        for (int round = 0; round < 3000; round++) {
            var damaged = picture.clone();
            for (int i = 0; i < 3; i++) {
                damaged[chance.nextInt(Math.min(damaged.length, 600))] = (byte) chance.nextInt();
            }
            assertThat(PictureMetadata.removed(kind, damaged)).isNotNull();
        }
    }

    private static byte[] cleanPicture(String kind, byte[] picture) {
        return PictureMetadata.removed(kind, picture).orElseThrow();
    }

    private static int[] readPixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
