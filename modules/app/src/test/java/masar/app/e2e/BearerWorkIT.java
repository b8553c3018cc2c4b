package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import masar.app.e2e.RunningMasar.Server;
import masar.kernel.text.NationalId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What programs do at work: pay of one's own, the agency's inbox, the ministry's import. */
@ExtendWith(RunningMasar.class)
@DisplayName("A program of somebody at work")
class BearerWorkIT {
    private static final String HEAD = "row,national_id,first_ar,father_ar,grandfather_ar,family_ar,birth,sex\n";

    /** The program of somebody who has registered at the site. */
    private static Api of(Server server, Cast cast, String user) {
        cast.as(user);
        return Api.of(server, cast, user);
    }

    private static BigDecimal sum(JsonObject month, String name) {
        return new BigDecimal(month.getString(name));
    }

    @Test
    @DisplayName("reads its person's months of pay, which add up and agree with the career")
    void allowances(Server server, Cast cast) {
        Api latifa = of(server, cast, "latifa");
        List<JsonObject> months = latifa.get("/api/me/allowances?months=2").is(200).json().getJsonArray("months").getValuesAs(JsonObject.class);
        assertEquals(List.of("2026-11", "2026-10"), months.stream().map(m -> m.getString("month")).toList());
        JsonObject now = months.get(0);
        assertEquals(latifa.get("/api/me/career").json().getJsonObject("pay").getString("basic"), now.getString("basic"));
        BigDecimal allowed = now.getJsonArray("allowances").getValuesAs(JsonObject.class).stream().map(a -> sum(a, "amount")).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(sum(now, "net"), sum(now, "basic").add(sum(now, "transport")).add(allowed).subtract(sum(now, "contribution")).subtract(sum(now, "held"))
                .subtract(sum(now, "unpaid")).subtract(sum(now, "reduced")));
        assertTrue(now.getJsonArray("findings").size() > 1, now::toString);
        assertEquals(12, latifa.get("/api/me/allowances").is(200).json().getJsonArray("months").size());
        assertAll(Stream.of("0", "x", "-1").map(wrong -> () ->
                assertEquals(List.of("months refused.count"), latifa.get("/api/me/allowances?months=" + wrong).is(400).problems())));
        assertEquals(List.of("months pay.refused.months"), latifa.get("/api/me/allowances?months=61").is(400).problems(), "and says how many there are");
    }

    @Test
    @DisplayName("sees its agency's inbox and no other's, and nothing where its person is no officer")
    void inbox(Server server, Cast cast) {
        Api latifa = of(server, cast, "latifa");
        String number = latifa.send("data-correction", UUID.randomUUID().toString(),
                "{\"fields\":{\"STREET\":\"شارع العليا\"},\"reason\":\"data-correction\",\"note\":\"\",\"terms\":\"1\"}").is(201).json().getString("number");
        Api yaser = of(server, cast, "yaser");
        List<JsonObject> found = yaser.get("/api/agency/inbox?q=" + number).is(200).json().getJsonArray("requests").getValuesAs(JsonObject.class);
        assertEquals(List.of(number), found.stream().map(r -> r.getString("number")).toList());
        assertEquals(cast.nationalId("latifa"), found.get(0).getJsonObject("applicant").getString("nationalId"));
        assertEquals("شارع العليا", yaser.get("/api/agency/requests/" + number).is(200).json().getJsonArray("fields").getJsonObject(0).getString("wanted"));
        Api majed = of(server, cast, "majed");
        assertTrue(majed.get("/api/agency/inbox?q=" + number).is(200).json().getJsonArray("requests").isEmpty(), "another agency");
        assertEquals(List.of("refused.notFound"), majed.get("/api/agency/requests/" + number).is(404).problems());
        assertEquals(List.of("refused.notAllowed"), latifa.get("/api/agency/inbox").is(403).problems());
        assertEquals(List.of("shown refused.choice"), yaser.get("/api/agency/inbox?shown=mine").is(400).problems());
        assertEquals(List.of("page refused.cursor"), yaser.get("/api/agency/inbox?page=zz").is(400).problems());
    }

    @Test
    @DisplayName("imports people: tried first, taken once, bad rows reported and downloaded, for the ministry alone")
    void imports(Server server, Cast cast) {
        Api omar = of(server, cast, "omar");
        String csv = HEAD + "PERSON," + NationalId.complete("199999999").digits() + ",سعد,علي,محمد,القرني,1400/5/30,MALE\nPERSON,1234,خطأ,,,خطأ,1400,MALE\n";
        JsonObject tried = send(omar, csv, "?dryRun=true").is(200).json();
        assertEquals("1 " + true, tried.getInt("rejected") + " " + tried.getBoolean("dryRun"));
        JsonObject taken = send(omar, csv, "").is(200).json();
        JsonObject problem = taken.getJsonArray("problems").getJsonObject(0);
        assertEquals("3 national_id 1234", problem.getInt("line") + " " + problem.getString("column") + " " + problem.getString("value"));
        assertTrue(omar.get(taken.getString("report") + "?lang=en").is(200).body().contains("\"3\",\"national_id\",\"1234\",\"" + problem.getString("en") + "\""), problem::toString);
        JsonObject again = send(omar, csv, "").is(200).json();
        assertEquals("0 people, same name " + taken.getString("name"), again.getInt("people") + " people, same name " + again.getString("name"));
        assertEquals(404, omar.get("/api/import/employees/no-such/problems").status());
        assertEquals(List.of("records.refused.unknownColumn"), send(omar, "row,wrong\n", "").is(400).problems());
        assertEquals(List.of("records.refused.emptyFile"), send(omar, "", "").is(400).problems());
        assertEquals(List.of("dryRun refused.trueOrFalse"), send(omar, csv, "?dryRun=perhaps").is(400).problems());
        assertEquals(List.of("refused.notAllowed"), send(of(server, cast, "yaser"), csv, "").is(403).problems());
    }

    private static Api.Answer send(Api who, String csv, String query) {
        return who.call("POST", "/api/import/employees" + query, csv, "Content-Type", "text/csv");
    }
}
