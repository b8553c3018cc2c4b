package masar.documents;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import masar.kernel.text.NationalId;
import masar.testing.House;

/** A person, an agency and its officers, made for one test; papers are signed with a key of this run. */
final class Village {
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 10_000_000);
    final House house;
    final Papers papers;
    final Verification verification;
    final String agency = "V" + NEXT.incrementAndGet();
    final String hind = id();
    final String majed;
    final String sara;

    Village(House house, Path data) {
        this.house = house;
        papers = house.bean(Papers.class);
        verification = house.bean(Verification.class);
        majed = officer("HR_SPECIALIST", agency);
        sara = officer("HR_DIRECTOR", agency);
        System.setProperty("masar.data", data.toString());
        System.setProperty("masar.base-url", "https://masar.example.sa");
        System.setProperty("masar.verify.per-minute", "10000");
    }

    static String id() {
        return NationalId.complete("1" + String.format("%08d", NEXT.incrementAndGet() % 100_000_000)).digits();
    }

    String officer(String power, String where) {
        String id = id();
        grant(power, where, id);
        return id;
    }

    private void grant(String power, String where, String id) {
        house.update("insert into identities.power_grant (id, national_id, holder_name, power, agency, from_day, until_day, document_number,"
                + " document_day, granted_by_id, granted_by, granted_when, token, version) values (?, ?, ?, ?, ?, ?, ?, '1', ?, '', '', ?, ?, 0)",
                -NEXT.incrementAndGet(), id, id, power, where, java.sql.Date.valueOf("2000-01-01"), java.sql.Date.valueOf("2100-01-01"),
                java.sql.Date.valueOf("2000-01-01"), java.sql.Timestamp.valueOf(LocalDateTime.of(2000, 1, 1, 0, 0)), UUID.randomUUID().toString());
    }

    /** A letter that Hind asks for herself. */
    Paper letter(String token, String... languages) {
        Sheet[] sheets = java.util.Arrays.stream(languages).map(Samples::letter).toArray(Sheet[]::new);
        return house.as(hind, () -> papers.issue(Samples.paper(hind, agency, sheets), token));
    }

    static String token() {
        return UUID.randomUUID().toString();
    }
}
