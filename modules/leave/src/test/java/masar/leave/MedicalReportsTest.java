package masar.leave;

import static masar.leave.Staff.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import masar.identity.LeftAgency;
import masar.journal.Outbox;
import masar.kernel.Actor;
import masar.kernel.OpenToAll;
import masar.kernel.Outcome;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.records.Careers;
import masar.records.EventKind;
import masar.records.NewCareerEvent;
import masar.records.Sex;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Medical reports from the health platform")
class MedicalReportsTest {
    @RegisterExtension static final House house = new House();
    private static final String SECRET = "the health platform's secret of the tests";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private Staff staff;
    private String hind;

    /** The platform of the tests. */
    @ApplicationScoped
    @OpenToAll("tests")
    public static class Platform implements HealthPlatform {
        @Override
        public boolean on() {
            return true;
        }

        @Override
        public String secret() {
            return SECRET;
        }
    }

    @BeforeEach
    void today() {
        house.clock().moveTo(TODAY);
        staff = new Staff(house);
        hind = staff.clerk(30);
    }

    private static String number() {
        return "PSL-" + UUID.randomUUID().toString().substring(0, 13);
    }

    private static JsonObjectBuilder report(String number, String who, String from, String to) {
        return Json.createObjectBuilder().add("schema", "masar-health-1").add("kind", "REPORT").add("report", number).add("nationalId", who)
                .add("facility", "مركز صحي النخيل").add("type", "SICK").add("from", from).add("to", to).add("visited", from).add("issued", from).add("issuer", "DOCTOR")
                .add("abroad", false).add("attested", false);
    }

    private static String commission(String number, boolean approved) {
        return Json.createObjectBuilder().add("schema", "masar-health-1").add("kind", "COMMISSION").add("report", number).add("approved", approved).build().toString();
    }

    private static String seal(String type, String json, String secret) {
        try {
            JWSObject signed = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.HS256).type(new JOSEObjectType(type)).build(), new Payload(json));
            signed.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
            return signed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int hear(String json) {
        return house.as(Actor.visitor("192.0.2.9"), () -> house.bean(MedicalReports.class).hear(seal(MedicalMessage.SEALED, json, SECRET))).status();
    }

    private static int hear(JsonObjectBuilder report) {
        JsonObject json = report.build();
        assertTrue(fits(json.toString()), json::toString);
        return hear(json.toString());
    }

    private static boolean fits(String json) {
        try (var in = MedicalReportsTest.class.getResourceAsStream("/masar/leave/medical.schema.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012, b -> b.schemaLoaders(l -> l.schemas(Map.of("https://masar/health", text))))
                    .getSchema(SchemaLocation.of("https://masar/health"));
            return schema.validate(new ObjectMapper().readTree(json), c -> c.getExecutionConfig().setFormatAssertionsEnabled(true)).isEmpty();
        } catch (IOException notJson) {
            return false;
        }
    }

    private MedicalView one(String who) {
        return house.as(who, () -> house.bean(MedicalDesk.class).mine()).get(0);
    }

    private MedicalView seen(long id) {
        return house.as(staff.hr, () -> house.bean(MedicalDesk.class).of(id));
    }

    private void approve(long id) {
        long version = seen(id).version();
        house.as(staff.hr, () -> house.bean(MedicalDesk.class).approve(id, version));
    }

    @Test
    @DisplayName("the name of a facility may have an Arabic comma, as those abroad have, but no room for more than a name")
    void facility() {
        String abroad = number();
        assertEquals(200, hear(report(abroad, hind, "2026-11-22", "2026-11-26").add("facility", "مستشفى سانت توماس، لندن").add("abroad", true).add("attested", true)));
        assertEquals(ReportState.COMMISSION, one(hind).state(), "all from abroad goes to the Commission");
        assertEquals(400, hear(report(number(), hind, "2026-11-22", "2026-11-26").add("facility", "مستشفى: كسر في الساق").build().toString()));
    }

    @Test
    @DisplayName("a report is matched, its pay split shown, the leave decided by HR, and the employee follows it; the same again is once")
    void whole() {
        String number = number();
        JsonObjectBuilder sent = report(number, hind, "2026-11-22", "2026-11-26");
        String json = sent.build().toString();
        assertEquals(200, hear(json));
        assertEquals(200, hear(json));
        assertEquals(409, hear(report(number, hind, "2026-11-22", "2026-11-27")), "the same number with other days");
        MedicalView mine = one(hind);
        assertEquals(ReportState.WAITING, mine.state());
        assertEquals(1, house.sql("select id from requests.notice where national_id = ? and text_key = 'medical.notice.WAITING'", hind).size());
        MedicalView seen = seen(mine.id());
        assertEquals(Outcome.GRANTED, seen.decision().orElseThrow().outcome());
        assertEquals(List.of(100), seen.shares().stream().map(LeaveView.Share::percent).toList());
        assertTrue(seen.decision().get().findings().stream().anyMatch(f -> f.rule().equals("LV13") && f.gives().get("fullPayDays").equals(5L)));
        MedicalDesk desk = house.bean(MedicalDesk.class);
        house.as(staff.hr, () -> desk.approve(seen.id(), seen.version()));
        house.as(staff.hr, () -> desk.approve(seen.id(), seen.version()));
        assertEquals(1, staff.mine(hind).leaves().size(), "a double click");
        assertEquals(ReportState.DECIDED, one(hind).state());
        assertEquals(5, staff.mine(hind).sickParts().get(0));
        assertEquals(30, staff.mine(hind).balance().left(), "illness costs no balance");
    }

    @Test
    @DisplayName("what would tell of an illness is refused whole and found nowhere")
    void diagnosis() {
        int garbage = lines("medical.garbage");
        String secretWord = "تشخيصسري" + UUID.randomUUID().toString().substring(0, 8);
        for (String member : List.of("diagnosis", "icd10", secretWord)) {
            String number = number();
            String json = report(number, hind, "2026-11-22", "2026-11-23").add(member, secretWord).build().toString();
            assertFalse(fits(json), json);
            assertEquals(400, hear(json));
            assertEquals(0, house.sql("select id from leaves.medical_report where report_number = ?", number).size());
        }
        assertEquals(garbage + 3, lines("medical.garbage"));
        assertEquals(List.of(), everywhere(secretWord));
    }

    /** The columns of the whole database in which a text stands. */
    private static List<String> everywhere(String text) {
        List<String> found = new ArrayList<>();
        try (var connection = house.database().raw().getConnection(); ResultSet columns = connection.getMetaData().getColumns(null, null, "%", "%")) {
            int looked = 0;
            while (columns.next()) {
                String schema = columns.getString("TABLE_SCHEM");
                if (columns.getInt("DATA_TYPE") != Types.VARCHAR || schema.matches("(?i)sys.*|information_schema|pg_catalog|nullid|sqlj")) {
                    continue;
                }
                String table = schema + ".\"" + columns.getString("TABLE_NAME") + "\"";
                try (var select = connection.prepareStatement("select count(*) from " + table + " where \"" + columns.getString("COLUMN_NAME") + "\" like ?")) {
                    select.setString(1, "%" + text + "%");
                    ResultSet count = select.executeQuery();
                    count.next();
                    looked++;
                    if (count.getInt(1) > 0) {
                        found.add(table + "." + columns.getString("COLUMN_NAME"));
                    }
                }
            }
            assertTrue(looked > 100, "columns of texts: " + looked);
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int lines(String act) {
        return house.sql("select id from journal.audit where act = ?", act).size();
    }

    @Test
    @DisplayName("garbage and wrong signatures are refused, each with a line in the audit and without a word of the content")
    void garbage() {
        int forged = lines("medical.forged");
        int garbage = lines("medical.garbage");
        String right = report(number(), hind, "2026-11-22", "2026-11-23").build().toString();
        MedicalReports reports = house.bean(MedicalReports.class);
        assertEquals(401, reports.hear(seal(MedicalMessage.SEALED, right, "another secret, but long enough too")).status());
        assertEquals(401, reports.hear(seal("masar-pension-answer+json", right, SECRET)).status(), "another kind of message");
        assertEquals(401, reports.hear("a.b.c").status());
        List<String> wrong = List.of("", "[]", "{}", right.replace("DOCTOR", "NURSE"), right.replace("\"SICK\"", "\"ANNUAL\""), right.replace("2026-11-23", "2026-02-30"),
                right.replace("\"2026-11-23\"", "\"2026-11-20\""), right.replace("false", "\"no\""), right.replace(hind, "123"), right.replace("masar-health-1", "masar-health-2"),
                right.replace("مركز صحي النخيل", "x"), right.replace("{\"schema\"", "{\"kind\":\"REPORT\",\"schema\""));
        wrong.forEach(one -> assertEquals(400, hear(one), one));
        assertEquals(404, hear(commission(number(), true)));
        assertEquals(forged + 3, lines("medical.forged"));
        assertEquals(garbage + wrong.size(), lines("medical.garbage"));
    }

    /** A door of its own, whose shares nobody else uses up. */
    private static MedicalReports door(int perMinute) {
        System.setProperty(HealthLine.PER_MINUTE.key(), Integer.toString(perMinute));
        try {
            MedicalReports door = new MedicalReports();
            door.line = house.bean(HealthLine.class);
            door.steps = house.bean(MedicalSteps.class);
            door.audit = house.bean(masar.journal.Audit.class);
            return door;
        } finally {
            System.clearProperty(HealthLine.PER_MINUTE.key());
        }
    }

    private static MedicalReports.Heard hear(MedicalReports door, String json, String secret) {
        return house.as(Actor.visitor("192.0.2.9"), () -> door.hear(seal(MedicalMessage.SEALED, json, secret)));
    }

    @Test
    @DisplayName("a flood of forged reports uses up neither the platform's share nor what it is told of its mistakes, and fills no audit")
    void flood() {
        MedicalReports door = door(3);
        int before = lines("medical.forged");
        String forged = report(number(), hind, "2026-11-22", "2026-11-23").build().toString();
        List<Integer> heard = new ArrayList<>();
        for (int i = 0; i < MedicalReports.LINES * 3; i++) {
            heard.add(hear(door, forged, "another secret, but long enough too").status());
        }
        assertEquals(List.of(401, 429), heard.stream().distinct().toList());
        int written = lines("medical.forged") - before;
        assertEquals(heard.stream().filter(status -> status == 401).count(), written);
        assertTrue(written >= MedicalReports.LINES && written < MedicalReports.LINES * 2, () -> "lines of one minute, and of what it took: " + written);
        assertEquals(0, house.sql("select id from leaves.medical_report where national_id = ?", hind).size());
        assertEquals(200, hear(door, report(number(), hind, "2026-11-22", "2026-11-23").build().toString(), SECRET).status(), "the platform's own is heard");
        assertEquals(404, hear(door, commission(number(), true), SECRET).status(), "and told what is wrong with it");
    }

    @Test
    @DisplayName("the platform's own share has an end too")
    void share() {
        MedicalReports door = door(2);
        List<Integer> heard = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            heard.add(hear(door, report(number(), hind, "2026-11-2" + i, "2026-11-2" + i).build().toString(), SECRET).status());
        }
        assertEquals(List.of(200, 200, 429), heard);
    }

    @Test
    @DisplayName("over thirty days and from abroad the Commission decides first")
    void commissions() {
        String number = number();
        assertEquals(200, hear(report(number, hind, "2026-11-01", "2026-12-05").add("issued", "2026-11-02")));
        assertEquals(ReportState.COMMISSION, one(hind).state());
        long id = one(hind).id();
        long version = seen(id).version();
        assertEquals(List.of("medical.refused.notNow"), refused(() -> house.as(staff.hr, () -> house.bean(MedicalDesk.class).approve(id, version))));
        assertEquals(200, hear(commission(number, true)));
        assertEquals(200, hear(commission(number, true)));
        assertEquals(409, hear(commission(number, false)));
        approve(id);
        assertEquals(35, staff.mine(hind).sickParts().get(0));
        String salem = staff.clerk(0);
        String abroad = number();
        assertEquals(200, hear(report(abroad, salem, "2026-11-20", "2026-11-23").add("abroad", true)));
        assertEquals(200, hear(commission(abroad, true)));
        long two = one(salem).id();
        long then = seen(two).version();
        assertEquals(List.of("finding.MR2.fix"), refused(() -> house.as(staff.hr, () -> house.bean(MedicalDesk.class).approve(two, then))), "nobody attested it");
        assertEquals(List.of("reason refused.missing"), refused(() -> house.as(staff.hr, () -> house.bean(MedicalDesk.class).refuse(two, then, " "))));
        house.as(staff.hr, () -> house.bean(MedicalDesk.class).refuse(two, then, "التقرير غير مصدق"));
        assertEquals(ReportState.REFUSED, one(salem).state());
        assertEquals("التقرير غير مصدق", one(salem).reason());
    }

    @Test
    @DisplayName("illness breaks annual leave; over 180 days it is paid by half")
    void split() {
        assertEquals(200, hear(report(number(), hind, "2026-01-01", "2026-06-27").add("issuer", "COMMISSION")));
        approve(one(hind).id());
        staff.granted(hind, Staff.ask("ANNUAL", LocalDate.of(2026, 12, 6), LocalDate.of(2026, 12, 17)), false);
        assertEquals(200, hear(report(number(), hind, "2026-12-10", "2026-12-13")));
        approve(one(hind).id());
        MyLeave mine = staff.mine(hind);
        assertEquals(List.of(100, 50), mine.leaves().get(0).parts().stream().map(LeaveView.Share::percent).toList());
        assertEquals(List.of(180, 2, 0), mine.sickParts());
        house.clock().moveTo(LocalDate.of(2026, 12, 27));
        var slip = house.as(hind, () -> house.bean(masar.pay.MyPay.class).months(1)).get(0);
        assertEquals(slip.basic().multiply(new java.math.BigDecimal("2")).divide(new java.math.BigDecimal("60"), 2, java.math.RoundingMode.HALF_UP), slip.reduced(),
                "two days at half pay");
        assertTrue(slip.decision().findings().stream().anyMatch(f -> f.rule().equals("M5")));
        house.clock().moveTo(TODAY);
        assertEquals(24, mine.balance().left(), "four of the twelve days went back, and two earned until the 14th bear two of the eight");
    }

    @Test
    @DisplayName("a report of earlier days that is decided later computes the later leave again: the old rows are kept, the pay follows, the person is told once")
    void again() {
        assertEquals(200, hear(report(number(), hind, "2026-11-01", "2026-11-20").add("issued", "2026-11-02")));
        long later = one(hind).id();
        approve(later);
        long chain = staff.mine(hind).leaves().get(0).chain();
        house.as(hind, () -> house.bean(Leaves.class).back(chain, TODAY.minusDays(1)));
        assertEquals(List.of(100), seen(later).shares().stream().map(LeaveView.Share::percent).toList());
        assertEquals(200, hear(report(number(), hind, "2026-01-01", "2026-06-24").add("issuer", "COMMISSION")));
        long earlier = one(hind).id();
        MedicalView before = seen(earlier);
        assertTrue(before.decision().orElseThrow().findings().stream().anyMatch(f -> f.rule().equals("LV47") && f.gives().get("againDays").equals(15L)), before::toString);
        assertEquals(0, told(hind), "nothing is told before it is decided");
        MedicalDesk desk = house.bean(MedicalDesk.class);
        house.as(staff.hr, () -> desk.approve(earlier, before.version()));
        house.as(staff.hr, () -> desk.approve(earlier, before.version()));
        LeaveView leave = staff.mine(hind).leaves().stream().filter(l -> l.chain() == chain).findFirst().orElseThrow();
        assertEquals(List.of("100 5", "50 15"), leave.parts().stream().map(p -> p.percent() + " " + p.days()).toList());
        assertEquals(List.of(180, 15, 0), staff.mine(hind).sickParts());
        assertEquals(java.util.Optional.of(TODAY.minusDays(1)), leave.back(), "the return that was told stays told");
        assertTrue(leave.decision().findings().stream().anyMatch(f -> f.rule().equals("LV46") && f.given().get("fullPayBefore").equals(20L)), leave::toString);
        assertTrue(leave.decision().findings().stream().anyMatch(f -> f.rule().equals("MR1")), "what held of the report still holds");
        assertEquals(leave.parts(), seen(later).shares());
        assertEquals(leave.decision(), seen(later).decision().orElseThrow());
        assertEquals(1, house.sql("select id from leaves.leave_row where chain = ? and pay_percent = 100 and first_day = ? and last_day = ? and closed_why like 'again:%'", chain,
                java.sql.Date.valueOf("2026-11-01"), java.sql.Date.valueOf("2026-11-20")).size(), "what was decided then stays readable");
        assertEquals(3, house.sql("select id from leaves.leave_row where chain = ?", chain).size());
        assertEquals(1, told(hind));
        assertEquals(1, house.sql("select id from journal.audit where act = 'leave.again' and subject = ?", hind).size());
        house.clock().moveTo(LocalDate.of(2026, 11, 27));
        var slip = house.as(hind, () -> house.bean(masar.pay.MyPay.class).months(1)).get(0);
        assertEquals(slip.basic().multiply(new java.math.BigDecimal("15")).divide(new java.math.BigDecimal("60"), 2, java.math.RoundingMode.HALF_UP), slip.reduced(),
                "fifteen days at half pay");
    }

    private static int told(String who) {
        return house.sql("select id from requests.notice where national_id = ? and text_key = 'leave.notice.again'", who).size();
    }

    @Test
    @DisplayName("an illness that is found to be serious later is computed again from the start by the scale of serious illness")
    void seriousLater() {
        assertEquals(200, hear(report(number(), hind, "2026-01-01", "2026-07-19").add("issuer", "COMMISSION")));
        approve(one(hind).id());
        assertEquals(List.of(180, 20, 0), staff.mine(hind).sickParts());
        assertEquals(200, hear(report(number(), hind, "2026-11-20", "2026-11-22").add("type", "SICK_SERIOUS")));
        approve(one(hind).id());
        assertEquals(List.of(203, 0, 0), staff.mine(hind).sickParts());
        assertEquals(1, told(hind));
        assertEquals(200, hear(report(number(), hind, "2026-11-24", "2026-11-25")));
        approve(one(hind).id());
        assertEquals(1, told(hind), "where nothing changes nobody is told");
    }

    @Test
    @DisplayName("illness breaks leave without pay: the career has it before and after the days, and they are paid")
    void breaksUnpaid() {
        LocalDate first = LocalDate.of(2026, 12, 1);
        LocalDate last = LocalDate.of(2027, 2, 28);
        String number = staff.sent(hind, Staff.ask("EXCEPTIONAL", first, last), false);
        List.of(staff.manager, staff.hr, staff.authority).forEach(officer -> staff.step(officer, number));
        house.clock().moveTo(LocalDate.of(2027, 1, 20));
        assertEquals(200, hear(report(number(), hind, "2027-01-05", "2027-01-14")));
        approve(one(hind).id());
        assertEquals(List.of("LEAVE_WITHOUT_PAY 2027-01-15..2027-02-28", "LEAVE_WITHOUT_PAY 2026-12-01..2027-01-04"), staff.spells(hind));
        assertEquals(List.of("2026-12-01 0", "2027-01-05 100", "2027-01-15 0"), house.bean(LeaveBook.class).standing(staff.employee(hind)).stream()
                .map(row -> row.firstDay + " " + row.payPercent).toList());
        house.clock().moveTo(LocalDate.of(2027, 1, 27));
        var slip = house.as(hind, () -> house.bean(masar.pay.MyPay.class).months(1)).get(0);
        assertTrue(slip.decision().findings().stream().anyMatch(f -> f.rule().equals("M6") && f.given().get("unpaidDays").equals(21L)), "ten of 31 days are paid");
        assertTrue(slip.net().signum() > 0);
        house.clock().moveTo(TODAY);
    }

    @Test
    @DisplayName("an open report, and a leave that is not over, go with who is transferred; what is over stays, and a second telling changes nothing")
    void transferred() {
        String there = staff.officer("TST-W", "U1", Power.HR_SPECIALIST);
        staff.granted(hind, Staff.ask("ANNUAL", TODAY, TODAY.plusDays(4)), false);
        staff.day(TODAY.plusDays(8));
        long over = staff.mine(hind).leaves().get(0).chain();
        house.as(staff.hr, () -> house.bean(Leaves.class).backFor(staff.employee(hind), over, TODAY.plusDays(6)));
        staff.granted(hind, Staff.ask("ANNUAL", TODAY.plusDays(20), TODAY.plusDays(24)), false);
        hear(report(number(), hind, "2026-11-29", "2026-11-30"));
        long id = one(hind).id();
        house.as(Staff.HOUSE, () -> house.bean(Careers.class).enter(new NewCareerEvent(staff.employee(hind), EventKind.TRANSFER, TODAY.plusDays(8), Optional.empty(), "9/1448",
                Optional.of(PartialDate.parse("2026-11-29")), new NewCareerEvent.JobChange("TST-W", "", "", "", "", "", "", Optional.empty(), Optional.empty(), "", ""),
                Optional.empty(), Optional.empty(), ""), "transfer-" + hind));
        house.bean(Outbox.class).deliver();
        MedicalDesk desk = house.bean(MedicalDesk.class);
        assertEquals(List.of("refused.notFound"), refused(() -> seen(id)), "no longer of the old agency");
        long version = house.as(there, () -> desk.of(id)).version();
        assertEquals(1, house.sql("select id from requests.notice where national_id = ? and text_key = 'medical.notice.hr'", there).size());
        house.inTransaction(() -> house.fire(new LeftAgency(hind)));
        house.bean(Outbox.class).deliver();
        assertEquals(version, house.as(there, () -> desk.of(id)).version());
        house.as(there, () -> desk.approve(id, version));
        assertEquals(List.of("2026-11-23 TST-V", "2026-11-29 TST-W", "2026-12-13 TST-W"), house.bean(LeaveBook.class).standing(staff.employee(hind)).stream()
                .map(row -> row.firstDay + " " + row.agency).toList());
        assertEquals(1, house.sql("select id from journal.audit where act = 'leave.follow' and subject = ?", hind).size());
        house.clock().moveTo(TODAY);
    }

    @Test
    @DisplayName("what fits nobody waits for the ministry, which says whom it is about; others see nothing of it")
    void unmatched() {
        String omar = staff.officer("TST-W", "U1", Power.MINISTRY_OFFICER);
        String foreign = staff.officer("TST-W", "U1", Power.HR_SPECIALIST);
        String nobody = masar.kernel.text.NationalId.complete("1799" + String.format("%05d", (int) (Math.random() * 99999))).digits();
        String number = number();
        assertEquals(200, hear(report(number, nobody, "2026-11-22", "2026-11-23")));
        MedicalDesk desk = house.bean(MedicalDesk.class);
        MedicalView lost = house.as(omar, () -> desk.unmatched("", 100)).rows().stream().filter(r -> r.number().equals(number)).findFirst().orElseThrow();
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(staff.hr, () -> desk.of(lost.id()))));
        assertEquals(List.of("reason refused.missing"), refused(() -> house.as(omar, () -> desk.match(lost.id(), hind, " "))));
        assertEquals(List.of("person medical.refused.person"), refused(() -> house.as(omar, () -> desk.match(lost.id(), nobody, "خطأ في الرقم"))));
        house.as(omar, () -> desk.match(lost.id(), hind, "خطأ في الرقم"));
        assertEquals(ReportState.WAITING, one(hind).state());
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(omar, () -> desk.of(lost.id()))), "matched, it is the agency's");
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(foreign, () -> desk.of(lost.id()))));
        assertTrue(house.sql("select id from journal.audit where act = 'medical.foreign' and subject = ?", hind).size() >= 2);
        String own = number();
        hear(report(own, staff.hr, "2026-11-22", "2026-11-23"));
        long id = one(staff.hr).id();
        assertEquals(List.of("records.refused.own"), refused(() -> house.as(staff.hr, () -> desk.approve(id, 1))));
    }

    @Test
    @DisplayName("what fitted nobody goes by the next day to whose record came after it, once")
    void comesLater() {
        String later = Staff.next();
        String number = number();
        assertEquals(200, hear(report(number, later, "2026-11-22", "2026-11-23")));
        staff.day(TODAY);
        assertEquals(later, staff.clerk("TST-V", "U1", Sex.FEMALE, "2020-01-05"));
        assertEquals(List.of(), house.as(later, () -> house.bean(MedicalDesk.class).mine()), "nobody looked yet");
        staff.day(TODAY);
        staff.day(TODAY);
        assertEquals(ReportState.WAITING, one(later).state());
        assertEquals(1, house.sql("select id from journal.audit where act = 'medical.matched' and subject = ?", later).size());
        assertEquals(1, house.sql("select id from requests.notice where national_id = ? and text_key = 'medical.notice.WAITING'", later).size());
    }

    @Test
    @DisplayName("a list of reports takes few questions however long it is")
    void list() {
        for (int i = 0; i < 4; i++) {
            hear(report(number(), staff.clerk("TST-V", "U1", Sex.FEMALE, "2020-01-05"), "2026-11-22", "2026-11-23"));
        }
        MedicalDesk desk = house.bean(MedicalDesk.class);
        int one = house.queries(() -> house.as(staff.hr, () -> desk.list(MedicalDesk.Shown.WAITING, "", 1)));
        int many = house.queries(() -> house.as(staff.hr, () -> desk.list(MedicalDesk.Shown.WAITING, "", 50)));
        assertEquals(one, many);
    }
}
