package masar.app.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.requests.Desk;
import masar.requests.InboxQuery;

/**
 * What the officers' pages show of their agency's inbox, for the agency's own systems: the same powers, the same reach, the same audit.
 * Decisions are taken at the pages, where what cannot be undone asks for a fresh code.
 */
@Path("/agency")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
public class AgencyResource {
    private static final int PAGE = 50;
    @Inject Desk desk;

    /**
     * A page of the requests that the bearer may see as an officer. Every choice is written in small letters.
     *
     * @param shown    which states
     * @param kind     code of a kind, empty for all
     * @param text     a number, a national ID or a name
     * @param unit     name of the applicant's unit
     * @param assigned whose
     * @param due      how urgent
     * @param sort     in which order
     * @param page     what {@code next} said
     */
    @GET
    @Path("/inbox")
    public JsonObject inbox(@QueryParam("shown") @DefaultValue("with_agency") String shown, @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("q") @DefaultValue("") String text, @QueryParam("unit") @DefaultValue("") String unit,
            @QueryParam("assigned") @DefaultValue("any") String assigned, @QueryParam("due") @DefaultValue("any") String due,
            @QueryParam("sort") @DefaultValue("due") String sort, @QueryParam("page") @DefaultValue("") String page) {
        InboxQuery query = new InboxQuery(Arguments.choice("shown", shown, InboxQuery.Shown.class), kind, text, unit,
                Arguments.choice("assigned", assigned, InboxQuery.Assigned.class), Arguments.choice("due", due, InboxQuery.Due.class),
                Arguments.choice("sort", sort, InboxQuery.Sort.class), page, PAGE);
        return RequestJson.inbox(Refused.at("page", () -> desk.inbox(query)));
    }

    /** One request, whole. The read is audited. */
    @GET
    @Path("/requests/{number}")
    public JsonObject request(@PathParam("number") String number) {
        return RequestJson.whole(desk.open(number));
    }
}
