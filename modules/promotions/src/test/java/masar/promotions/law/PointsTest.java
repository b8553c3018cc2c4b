package masar.promotions.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PointsTest {
    @Test
    void are_exact_to_a_hundredth_and_no_finer() {
        assertEquals("12.50", Points.of("12.5").toString());
        assertThrows(ArithmeticException.class, () -> Points.of("12.505"));
        assertThrows(IllegalArgumentException.class, () -> Points.of("-0.01"));
        assertEquals("0.30", Points.of("0.10").plus(Points.of("0.20")).toString());
    }

    @Property
    void a_share_is_off_by_half_a_hundredth_at_most(@ForAll @IntRange(min = 0, max = 10_000) int value, @ForAll @IntRange(min = 1, max = 100) int whole) {
        Points share = Points.of(whole).share(BigDecimal.valueOf(value, 2), BigDecimal.valueOf(100));
        BigDecimal exact = BigDecimal.valueOf(value, 2).multiply(BigDecimal.valueOf(whole));
        BigDecimal off = BigDecimal.valueOf(share.hundredths()).subtract(exact).abs();
        assertTrue(off.multiply(BigDecimal.valueOf(2)).compareTo(BigDecimal.ONE) <= 0, () -> share + " of " + exact);
    }
}
