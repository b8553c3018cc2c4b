package masar.records;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import masar.kernel.text.ArabicText;

/**
 * A point on the earth in degrees (WGS84), with five decimals: about a metre.
 *
 * @param latitude  north of the equator
 * @param longitude east of Greenwich
 */
public record Point(BigDecimal latitude, BigDecimal longitude) {
    private static final int DECIMALS = 5;
    private static final double EARTH_KM = 6371;

    public Point {
        latitude = Objects.requireNonNull(latitude).setScale(DECIMALS, RoundingMode.HALF_UP);
        longitude = Objects.requireNonNull(longitude).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** The number of degrees that somebody typed, in either digits; empty when it is none. */
    public static Optional<BigDecimal> degrees(String typed) {
        String text = ArabicText.latinDigits(ArabicText.withoutMarks(typed)).strip().replace('٫', '.').replace(',', '.').replace("°", "");
        return text.matches("-?\\d{1,3}(\\.\\d{1,12})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** How far another point is, in kilometres as the crow flies. */
    public double kilometresTo(Point other) {
        double from = Math.toRadians(latitude.doubleValue());
        double to = Math.toRadians(other.latitude.doubleValue());
        double up = Math.sin((to - from) / 2);
        double along = Math.sin(Math.toRadians(other.longitude.doubleValue() - longitude.doubleValue()) / 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(up * up + Math.cos(from) * Math.cos(to) * along * along));
    }

    /** Both numbers, latitude first: {@code 24.70000, 46.73000}. */
    public String text() {
        return latitude.toPlainString() + ", " + longitude.toPlainString();
    }
}
