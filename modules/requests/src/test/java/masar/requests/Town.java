package masar.requests;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import masar.kernel.text.NationalId;
import masar.testing.House;

/** People and agencies made for one test. */
final class Town {
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 10_000_000);
    final House house;
    final Requests requests;
    final Desk desk;
    final String agency = "T" + NEXT.incrementAndGet();
    final String hind = person("هند سالم عبدالعزيز الراشد");
    final String majed = officer("HR_SPECIALIST", agency);
    final String sara = officer("HR_DIRECTOR", agency);

    Town(House house) {
        this.house = house;
        requests = house.bean(Requests.class);
        desk = house.bean(Desk.class);
    }

    static String id() {
        return NationalId.complete("1" + String.format("%08d", NEXT.incrementAndGet() % 100_000_000)).digits();
    }

    String person(String name) {
        String id = id();
        NicknameKind.PEOPLE.put(id, new Applicant(id, "e" + id, name, agency, "إدارة التخطيط"));
        return id;
    }

    private String officer(String power, String where) {
        return id();
    }

    /** Gives the officers their powers. */
    Town open() {
        grant(majed, "HR_SPECIALIST", agency);
        grant(sara, "HR_DIRECTOR", agency);
        return this;
    }

    void grant(String id, String power, String where) {
        house.update("insert into identities.power_grant (id, national_id, holder_name, power, agency, from_day, until_day, document_number,"
                + " document_day, granted_by_id, granted_by, granted_when, token, version) values (?, ?, ?, ?, ?, ?, ?, '1', ?, '', '', ?, ?, 0)",
                -NEXT.incrementAndGet(), id, "م " + id, power, where, java.sql.Date.valueOf("2000-01-01"), java.sql.Date.valueOf("2100-01-01"),
                java.sql.Date.valueOf("2000-01-01"), java.sql.Timestamp.valueOf(LocalDateTime.of(2000, 1, 1, 0, 0)), UUID.randomUUID().toString());
    }

    /** A draft ready to be sent. */
    long draft(String who, String wanted) {
        return house.as(who, () -> {
            long id = requests.draft("nickname").id();
            requests.saveItems(id, List.of(new ItemChange("nick", "t", "personal", "هنود", wanted), new ItemChange("title", "t", "job", "", "أخصائي")));
            requests.saveReason(id, "correct", "لأنه كذلك");
            requests.acceptTerms(id, "1");
            return id;
        });
    }

    String sent(String who) {
        long id = draft(who, "هنادي");
        return house.as(who, () -> requests.send(id, UUID.randomUUID().toString()));
    }

    RequestView open(String officer, String number) {
        return house.as(officer, () -> desk.open(number));
    }

    RequestView accepted(String number) {
        return house.as(majed, () -> desk.saveVerdicts(number, desk.open(number).version(),
                List.of(new ItemVerdict("nick", ItemDecision.ACCEPTED, ""), new ItemVerdict("title", ItemDecision.REFUSED, "لا سند"))));
    }

    String verified(String who) {
        String number = sent(who);
        long version = accepted(number).version();
        house.as(majed, () -> desk.verify(number, version, ""));
        return number;
    }
}
