package masar.app.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.kernel.text.Money;
import masar.pay.Pay;
import masar.pay.PayChange;
import masar.pay.PayGrade;
import masar.pay.PayLadder;
import masar.pay.PayPlace;
import masar.records.Reference;

/** The general ladder as it holds today, and what a promotion on it brings. Money is a decimal string, SAR a month. */
@Path("/pay")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@OpenToAll("the ladder is public")
public class PayResource {
    @Inject Pay pay;
    @Inject CivilClock clock;

    /** Every grade with its steps, increment and transport allowance (null where there is none). */
    @GET
    @Path("/ladders/general")
    public JsonObject general() {
        PayLadder ladder = pay.ladder(Reference.GENERAL_LADDER, clock.today()).orElseThrow(Refused::notFound);
        JsonArrayBuilder grades = Json.createArrayBuilder();
        ladder.grades().forEach(grade -> grades.add(json(grade)));
        JsonArrayBuilder findings = Json.createArrayBuilder();
        findings.add(Decision.json(ladder.ref().find("L3", true).gives("since", ladder.since().map(LocalDate::toString).orElse(""))));
        return Json.createObjectBuilder().add("grades", grades).add("findings", findings).build();
    }

    private static JsonObjectBuilder json(PayGrade grade) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        for (int step = 1; step <= grade.steps().size(); step++) {
            steps.add(Json.createObjectBuilder().add("step", step).add("basic", Money.sar(grade.steps().get(step - 1))));
        }
        JsonObjectBuilder object = Json.createObjectBuilder().add("grade", number(grade.code())).add("steps", steps);
        money(object, "increment", grade.increment());
        money(object, "transport", grade.transport());
        return object;
    }

    /** Grades of the general ladder are numbers; one that an operator named otherwise stays a word. */
    private static JsonValue number(String code) {
        return code.matches("\\d{1,9}") ? Json.createValue(Integer.parseInt(code)) : Json.createValue(code);
    }

    private static void money(JsonObjectBuilder object, String name, Optional<BigDecimal> sum) {
        sum.ifPresentOrElse(s -> object.add(name, Money.sar(s)), () -> object.addNull(name));
    }

    /**
     * Grade, step, basic salary and rise after a promotion.
     *
     * @param grade   the grade now, 1 to 15
     * @param step    the step now
     * @param to      the grade gained; empty for the next one
     * @param minRise {@code true} or {@code false}: the reading of Civil Service Law art 18-ب; empty for true
     */
    @GET
    @Path("/on-promotion")
    public JsonObject onPromotion(@QueryParam("grade") String grade, @QueryParam("step") String step, @QueryParam("to") String to,
            @QueryParam("minRiseAppliesToFirstStep") String minRise) {
        List<Refused.Problem> problems = new ArrayList<>();
        Optional<Integer> from = Refused.tried(problems, "grade", () -> Arguments.count(grade));
        Optional<Integer> at = Refused.tried(problems, "step", () -> Arguments.count(step));
        Optional<Integer> gained = Arguments.isGiven(to) ? Refused.tried(problems, "to", () -> Arguments.count(to)) : Optional.empty();
        Optional<Boolean> reading = Arguments.isGiven(minRise)
                ? Refused.tried(problems, "minRiseAppliesToFirstStep", () -> Arguments.yesOrNo(minRise)) : Optional.of(true);
        Refused.when(problems);
        PayPlace place = PayPlace.general(from.orElseThrow(), at.orElseThrow());
        LocalDate today = clock.today();
        pay.payOf(place, today);
        String higher = gained.map(String::valueOf).or(() -> pay.next(place.ladder(), place.grade(), today).map(PayGrade::code))
                .orElseThrow(() -> Refused.field("grade", "pay.refused.top"));
        return json(pay.onPromotion(place, higher, reading.orElseThrow(), today));
    }

    private static JsonObject json(PayChange change) {
        JsonArrayBuilder findings = Json.createArrayBuilder();
        change.decision().findings().forEach(finding -> findings.add(Decision.json(finding)));
        return Json.createObjectBuilder().add("grade", number(change.grade())).add("step", change.step().orElseThrow())
                .add("basic", Money.sar(change.basic())).add("rise", Money.sar(change.rise().orElseThrow())).add("findings", findings).build();
    }
}
