package masar.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Where somebody says that they really work.
 *
 * @param city    code of the city
 * @param point   where in it
 * @param address the same in words
 * @param since   the first day on which they worked there
 */
public record ReportedSeat(String city, Point point, String address, LocalDate since) {
    /** Most characters of the address. */
    public static final int LONGEST_ADDRESS = 300;

    public ReportedSeat {
        address = address.replaceAll("\\s+", " ").strip();
    }

    /** As it is kept: a line for each thing. */
    public String toText() {
        return "city=" + city + "\nlatitude=" + point.latitude().toPlainString() + "\nlongitude=" + point.longitude().toPlainString() + "\naddress=" + address
                + "\nsince=" + since;
    }

    /** A seat as the record has it now, in the same form; it may lack what nobody said. */
    static String toText(Seat seat) {
        return "city=" + (seat.city().code().isEmpty() ? seat.city().nameAr() : seat.city().code()) + seat.point().map(p -> "\nlatitude="
                + p.latitude().toPlainString() + "\nlongitude=" + p.longitude().toPlainString()).orElse("") + "\naddress=" + seat.address();
    }

    static Map<String, String> lines(String text) {
        Map<String, String> all = new HashMap<>();
        text.lines().map(line -> line.split("=", 2)).filter(parts -> parts.length == 2).forEach(parts -> all.put(parts[0], parts[1]));
        return all;
    }

    /** Reads it back. */
    public static ReportedSeat parse(String text) {
        Map<String, String> all = lines(text);
        return new ReportedSeat(all.get("city"), new Point(new BigDecimal(all.get("latitude")), new BigDecimal(all.get("longitude"))), all.get("address"),
                LocalDate.parse(all.get("since")));
    }
}
