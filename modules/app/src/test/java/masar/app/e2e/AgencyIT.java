package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("An agency that decides a correction")
class AgencyIT {
    @Test
    @DisplayName("verifies and approves it by two people: what was accepted is a new dated version, the old one is kept, and the employee is told")
    void approved(Cast cast) {
        Visitor hind = cast.as("hind");
        Visitor majed = cast.as("majed");
        Visitor sarah = cast.as("sarah");
        Correction correction = Correction.of(hind);
        correction.wants("SHORT_ADDRESS", "RRRD2929").wants("WORK_CITY", city(hind, "الدمام"), Correction.pdf("قرار النقل.pdf", "move"))
                .wants("STREET", "شارع مرفوض");
        correction.reason("");
        String number = correction.send();
        Desk first = new Desk(majed, number);
        first.page().says("RRRD2929").says("الدمام").says("بريدة").says("قرار النقل.pdf");
        assertTrue(first.page().html().select("button[name$=approve]").isEmpty(), "the specialist does not approve");
        Page undecided = first.tryTo("verify", "");
        assertFalse(undecided.html().select(".errors").isEmpty(), undecided::words);
        first.again().judgeAll("ACCEPTED", "").judge("الشارع", "REFUSED", "بلا إثبات").press("verify", "").says("تم التحقق");
        Page verified = majed.get("/agency/request?number=" + number);
        assertTrue(verified.html().select("button[name$=verify]").isEmpty(), "his step is done");
        Page done = cast.confirmed("sarah", () -> new Desk(sarah, number).tryTo("approve", ""));
        if (!done.words().contains("اعتُمد")) {
            done = new Desk(sarah, number).press("approve", "");
        }
        assertEquals("/agency/request", done.path());
        Page one = hind.get("/my/request?number=" + number).says("بلا إثبات");
        assertEquals(0, one.html().select("button[name$=withdraw]").size(), "it is closed");
        Page record = hind.get("/my/record").says("RRRD2929").says("الدمام");
        assertFalse(record.words().contains("شارع مرفوض"));
        one.says("بريدة").says("الدمام");
        Page yesterday = CareerIT.past(hind.get("/my/record"), "knownDay", 12, 6).is(200);
        assertFalse(CareerIT.section(yesterday, "personal").contains("RRRD2929"), "what was known the day before is kept");
        assertTrue(CareerIT.section(yesterday, "job").contains("بريدة"), yesterday::words);
        cast.told("mails", "hind@example.sa", number, "اعتُمد");
        hind.get("/my/notices").says(number);
        Page person = majed.get(Ids.person(majed, cast.nationalId("hind")));
        Page versions = person.says("كيف عُرف").says(number);
        assertTrue(versions.html().select("section[aria-labelledby=versions] tbody tr").size() >= 2, versions::words);
    }

    private static String city(Visitor visitor, String name) {
        return visitor.get("/my/record/field?f=WORK_CITY").html().select("#wanted option").stream().filter(o -> o.text().equals(name))
                .findFirst().orElseThrow().val();
    }

    @Test
    @DisplayName("finds requests by number, national ID and name, in any digits and spellings, and page by page")
    void inbox(Cast cast) {
        Visitor reem = cast.as("reem");
        Visitor majed = cast.as("majed");
        Correction correction = Correction.of(reem).wants("DISTRICT", "حي الصفا");
        correction.reason("");
        String number = correction.send();
        Form search = majed.get("/agency/inbox").is(200).formWith("text");
        for (String words : List.of(number, number.replace("-", ""), arabic(number), cast.nationalId("reem"), "ريم الشهري", "الشهرى ريم", "رِيم")) {
            search.fill("text", words).send().says(number);
        }
        assertFalse(search.fill("text", "لطيفة").send().words().contains(number));
        String wrong = number.substring(0, number.length() - 1) + (number.endsWith("1") ? "2" : "1");
        Page misread = search.fill("text", wrong).send().is(200);
        assertFalse(misread.words().contains(number), misread::words);
        assertTrue(misread.html().select(".note").text().contains("رقم"), "a misread number is called so: " + misread.words());
        majed.get("/agency/inbox?kind=data-correction&shown=SUBMITTED&sort=SENT&text=" + number).is(200).says(number);
        majed.get("/agency/inbox?shown=CLOSED").is(200);
        assertFalse(majed.get("/agency/inbox?due=LATE&text=" + number).words().contains(number));
        majed.get("/agency/inbox?assigned=NOBODY&text=" + number).says(number);
        new Desk(majed, number).press("take", "");
        majed.get("/agency/inbox?assigned=ME&text=" + number).says(number);
        assertFalse(majed.get("/agency/inbox?assigned=NOBODY&text=" + number).words().contains(number));
        majed.get("/agency/inbox?after=nonsense").is(200);
        new Desk(majed, number).judgeAll("REFUSED", "بلا إثبات").press("verify", "");
        Visitor sarah = cast.as("sarah");
        Desk director = new Desk(sarah, number);
        assertFalse(director.tryTo("reject", "").html().select(".errors").isEmpty(), "a rejection says why");
        director.press("reject", "لا إثبات للعنوان");
        sarah.get("/agency/inbox?shown=CLOSED&text=" + number).says(number);
        reem.get("/my/request?number=" + number).says("لا إثبات للعنوان").says("مرفوض");
    }

    @Test
    @DisplayName("tells an officer who comes too late who was faster and when, and keeps what they wrote")
    void twoAtOnce(Cast cast) {
        Visitor reem = cast.as("reem");
        Visitor majed = cast.as("majed");
        Correction correction = Correction.of(reem).wants("DISTRICT", "حي المروج");
        correction.reason("");
        String number = correction.send();
        Desk here = new Desk(majed, number);
        Desk there = new Desk(majed.twin(), number);
        here.judgeAll("REFUSED", "بلا إثبات").press("verify", "");
        new Desk(cast.as("sarah"), number).press("reject", "لا إثبات للعنوان");
        Page late = there.judgeAll("CLARIFY", "أين؟").tryTo("return", "وضّح");
        late.says("سبقك سارة علي مبارك القحطاني").says("أين؟");
        reem.get("/my/request?number=" + number).says("لا إثبات للعنوان");
    }

    @Test
    @DisplayName("shows nothing of it to another agency, nor to the officer whose own it is, nor to an employee without powers")
    void others(Cast cast) {
        Visitor majed = cast.as("majed");
        Correction correction = Correction.of(majed).wants("DISTRICT", "حي خاص");
        correction.reason("");
        String number = correction.send();
        cast.as("yaser").get("/agency/request?number=" + number).is(404).hides("حي خاص").hides("ماجد");
        Page own = majed.get("/agency/request?number=" + number).is(200);
        assertEquals("/my/request", own.path(), "nobody decides their own request, and is led to its page");
        assertFalse(majed.get("/agency/inbox?text=" + cast.nationalId("majed")).html().select("table").text().contains(number));
        cast.as("reem").get("/agency/inbox").is(403);
        cast.as("reem").get("/my/request?number=" + number).is(404).hides("حي خاص");
        majed.get("/my/request?number=" + number).form("withdraw").press("withdraw").says("سُحب");
    }

    private static String arabic(String digits) {
        return digits.chars().mapToObj(c -> Character.isDigit(c) ? String.valueOf((char) ('٠' + c - '0')) : String.valueOf((char) c))
                .collect(java.util.stream.Collectors.joining());
    }
}
