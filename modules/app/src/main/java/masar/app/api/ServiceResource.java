package masar.app.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.kernel.ServiceLength;
import masar.kernel.Span;

/** How long a service from one date to another is, in both calendars. */
@Path("/service")
@RequestScoped
@OpenToAll("arithmetic of the law on dates that the caller brings")
public class ServiceResource {

    /** The length between two ISO dates as the regulation counts it, and in Gregorian years, months and days for comparison. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject length(@QueryParam("from") String from, @QueryParam("to") String to) {
        List<Refused.Problem> problems = new ArrayList<>();
        Optional<LocalDate> first = Refused.tried(problems, "from", () -> Arguments.gregorian(from));
        Optional<LocalDate> last = Refused.tried(problems, "to", () -> Arguments.gregorian(to));
        Refused.when(problems);
        ServiceLength hijri = Refused.at("to", () -> ServiceLength.hijri(first.orElseThrow(), last.orElseThrow()));
        ServiceLength gregorian = Refused.at("to", () -> ServiceLength.gregorian(first.orElseThrow(), last.orElseThrow()));
        var findings = Json.createArrayBuilder();
        hijri.findings().forEach(finding -> findings.add(Decision.json(finding)));
        gregorian.findings().forEach(finding -> findings.add(Decision.json(finding)));
        return Json.createObjectBuilder().add("hijri", json(hijri.span())).add("gregorian", json(gregorian.span()))
                .add("findings", findings).build();
    }

    private static JsonObject json(Span span) {
        return Json.createObjectBuilder().add("years", span.years()).add("months", span.months()).add("days", span.days()).build();
    }
}
