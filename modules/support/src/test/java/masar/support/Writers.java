package masar.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masar.identity.NewGrant;
import masar.identity.Powers;
import masar.kernel.Actor;
import masar.kernel.HouseStarted;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.kernel.text.NationalId;
import masar.records.Agencies;
import masar.records.Agency;
import masar.records.EmployeeRecord.FullName;
import masar.records.EmployeeRow;
import masar.records.EmployeeRow.EventData;
import masar.records.EmployeeRow.PersonData;
import masar.records.EventKind;
import masar.records.Import;
import masar.records.Named;
import masar.records.NewCareerEvent.JobChange;
import masar.records.Sex;
import masar.testing.House;

/** People of the tests of contact: who writes, and officers of the ministry. */
final class Writers {
    static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final Actor IMPORT = Actor.system("import");
    private static int serial;

    private Writers() {
    }

    /** Somebody new. */
    static String person() {
        return NationalId.complete("17" + String.format("%07d", ++serial)).digits();
    }

    /** An officer of the ministry. */
    static String officer(House house) {
        String id = person();
        agency(house, "TSG-0");
        put(house, id, "TSG-0");
        grant(house, id, Power.MINISTRY_OFFICER, "");
        return id;
    }

    static void grant(House house, String id, Power power, String agency) {
        house.as(Actor.system("test"), () -> house.bean(Powers.class).grant(new NewGrant(id, power, agency, FROM, Optional.empty(), "1/48", FROM),
                "support-" + power + "-" + id));
    }

    /** A stranger's message. */
    static NewContact stranger(String email, String words) {
        return new NewContact("سلمى القحطاني", "", email, "", "record", "INQUIRY", words, "ar");
    }

    /** A fresh form of who is acting. */
    static Proof proof(House house) {
        return new Proof(UUID.randomUUID().toString(), house.bean(Contacts.class).seal(), "");
    }

    /** Makes an agency, once. */
    static void agency(House house, String code) {
        house.inTransaction(() -> house.fire(new HouseStarted()));
        if (house.sql("select code from records.agency where code = ?", code).isEmpty()) {
            house.as(IMPORT, () -> house.bean(Agencies.class).create(new Agency(code, "جهة التظلم " + code, "Agency of grievances " + code, Agency.Kind.AUTHORITY, "",
                    Named.NONE, Optional.empty(), Optional.empty())));
        }
    }

    /** Puts somebody on record as a clerk of an agency. */
    static void put(House house, String id, String agency) {
        int n = ++serial;
        EventData appointed = new EventData(1, EventKind.APPOINTMENT, PartialDate.parse("2026-09-01"), Optional.empty(), "D" + n, Optional.of(PartialDate.parse("2026-09-01")),
                new JobChange(agency, "E" + n, "", "P" + n, "كاتب", "general", "6", Optional.of(4), Optional.empty(), "RIYADH", ""), "", Optional.empty(), Optional.empty(), "");
        PersonData person = new PersonData(id, new FullName("هند", "سالم", "فهد", "المختبر"), new FullName("Hind", "Salem", "Fahd", "Tester"),
                PartialDate.parse("1990-05-05"), Sex.FEMALE, "SA", Optional.empty(), "", "", "", "", "", "", "", "", "", "");
        var report = house.as(IMPORT, () -> house.bean(Import.class).employees(List.of(new EmployeeRow(1, person, List.of(appointed), List.of())).iterator(), "support-" + id));
        assertEquals(0, report.rejected(), report::toString);
    }
}
