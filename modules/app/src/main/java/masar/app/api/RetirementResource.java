package masar.app.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.kernel.Decision;
import masar.kernel.OpenToAll;
import masar.kernel.text.Money;
import masar.retirement.RetirementCalculator;
import masar.retirement.RetirementEstimate;

/** What would be due when service ends so, with the finding of every number. The facts are described in {@code /openapi}. */
@Path("/retirement/estimate")
@RequestScoped
@OpenToAll("the law applied to facts that the caller brings")
public class RetirementResource {
    @Inject RetirementCalculator calculator;

    /** Each fact is an argument; a list may also be given as the same argument several times. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject ask(@Context UriInfo uri) {
        Map<String, String> facts = uri.getQueryParameters().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> String.join(",", e.getValue())));
        RetirementEstimate estimate = calculator.estimate(facts);
        var findings = Json.createArrayBuilder();
        estimate.decision().findings().forEach(finding -> findings.add(Decision.json(finding)));
        JsonObjectBuilder answer = Json.createObjectBuilder().add("outcome", estimate.decision().outcome().name()).add("serviceMonths", estimate.serviceMonths());
        put(answer, "monthlyPension", estimate.monthlyPension().map(Money::sar));
        put(answer, "lumpSum", estimate.lumpSum().map(Money::sar));
        put(answer, "statutoryAgeOn", estimate.statutoryAgeOn().map(Object::toString));
        return answer.add("findings", findings).build();
    }

    private static void put(JsonObjectBuilder answer, String name, Optional<String> value) {
        value.ifPresentOrElse(text -> answer.add(name, text), () -> answer.addNull(name));
    }
}
