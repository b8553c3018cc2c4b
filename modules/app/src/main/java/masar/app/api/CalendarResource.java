package masar.app.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.LegalRef;
import masar.kernel.OpenToAll;
import masar.kernel.Outcome;
import masar.kernel.Refused;

/** The civil calendar, Umm al-Qura, years 1300 to 1600, both ways. */
@Path("/calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@OpenToAll("the calendar is public")
public class CalendarResource {
    private static final LegalRef REF = LegalRef.of("Umm al-Qura Calendar");

    /** The Hijri date of a Gregorian one, {@code 2026-11-23}. */
    @GET
    @Path("/hijri/{iso}")
    public JsonObject hijri(@PathParam("iso") String iso) {
        Hijri day = Refused.at("iso", () -> Hijri.of(Arguments.gregorian(iso)));
        return answer(day, REF.find("C1", Outcome.GRANTED).given("gregorian", day.toLocalDate()).gives("hijri", day.iso()));
    }

    /** The Gregorian date of a Hijri one, {@code 1448-06-13}. */
    @GET
    @Path("/gregorian/{hijri}")
    public JsonObject gregorian(@PathParam("hijri") String hijri) {
        Hijri day = Refused.at("hijri", () -> Arguments.hijri(hijri));
        return answer(day, REF.find("C1", Outcome.GRANTED).given("hijri", day.iso()).gives("gregorian", day.toLocalDate()));
    }

    private static JsonObject answer(Hijri day, Finding finding) {
        return Json.createObjectBuilder().add("gregorian", day.toLocalDate().toString()).add("hijri", day.iso())
                .add("monthName", Json.createObjectBuilder().add("ar", day.monthName(new Locale("ar"))).add("en", day.monthName(Locale.ENGLISH)))
                .add("lengthOfMonth", day.lengthOfMonth())
                .add("findings", Json.createArrayBuilder().add(Decision.json(finding))).build();
    }
}
