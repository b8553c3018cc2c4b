package masar.app.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import masar.identity.Accounts;
import masar.identity.Caller;
import masar.kernel.Cursor;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.pay.MyPay;
import masar.promotions.Readiness;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.requests.MyQuery;
import masar.requests.Requests;

/**
 * What the pages below {@code /my} do, for other programs of the same person: who I am, my career, my pay, my readiness for promotion, my requests,
 * a new request. The door in {@code identity} has read the token before anything here runs; everything goes through the contracts the pages use.
 */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires(Power.SELF)
public class MeResource {
    private static final int PAGE = 50;
    @Inject Caller caller;
    @Inject Accounts accounts;
    @Inject Records records;
    @Inject Requests requests;
    @Inject Readiness readiness;
    @Inject MyPay pay;

    /** Who the bearer is, and what they may do today. */
    @GET
    public JsonObject me() {
        return MeJson.person(caller.person().orElseThrow(Refused::notAllowed), accounts.own(), caller.held());
    }

    /** The bearer's post, length of service and career events, newest first; {@code page} is what {@code next} said. */
    @GET
    @Path("/career")
    public JsonObject career(@QueryParam("page") @DefaultValue("") String page) {
        EmployeeRecord mine = records.mine();
        return CareerJson.of(mine, Refused.at("page", () -> events(mine.career(), Cursor.parse(page))));
    }

    // A career comes whole, because lengths of service are made of all of it; only the answer is cut.
    private static Slice<EmployeeRecord.CareerEvent> events(List<EmployeeRecord.CareerEvent> all, Optional<Cursor> at) {
        long last = at.map(c -> c.number(0)).orElse(0L);
        if (at.isPresent() && all.stream().noneMatch(e -> e.id() == last)) {
            throw Refused.field("page", "refused.cursor");
        }
        List<EmployeeRecord.CareerEvent> rest = at.isEmpty() ? all : all.stream().dropWhile(e -> e.id() != last).skip(1).toList();
        return Slice.cut(rest.stream().limit(PAGE + 1L).toList(), PAGE, at, e -> List.of(e.id()));
    }

    /**
     * The bearer's pay of the latest months, this one first: basic, allowances, what is taken off, and why.
     *
     * @param months how many, 1 to {@value MyPay#MOST}
     */
    @GET
    @Path("/allowances")
    public JsonObject allowances(@QueryParam("months") @DefaultValue("12") String months) {
        return AllowancesJson.months(Refused.at("months", () -> pay.months(Arguments.count(months))));
    }

    /** The bearer's readiness for promotion: outcome, every rule's finding, and what the next grade would pay. */
    @GET
    @Path("/promotions")
    public JsonObject promotions() {
        return ReadinessJson.of(readiness.mine());
    }

    /** The bearer's requests, newest first, drafts among them; {@code shown} is {@code all}, {@code open} or {@code closed}. */
    @GET
    @Path("/requests")
    public JsonObject requests(@QueryParam("shown") @DefaultValue("all") String shown, @QueryParam("page") @DefaultValue("") String page) {
        MyQuery.Shown which = Arguments.choice("shown", shown, MyQuery.Shown.class);
        return RequestJson.list(Refused.at("page", () -> requests.mine(new MyQuery(which, "", page, PAGE))));
    }

    /** One of the bearer's requests, whole. */
    @GET
    @Path("/requests/{number}")
    public JsonObject request(@PathParam("number") String number) {
        return RequestJson.whole(requests.mine(number));
    }

    /**
     * Sends a request of this kind. The same {@code Idempotency-Key} with the same content answers the same number again; a draft
     * that is being written at the pages stays as it is.
     */
    @POST
    @Path("/requests/{kind}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response send(@PathParam("kind") String kind, @HeaderParam("Idempotency-Key") @DefaultValue("") String key, InputStream body) {
        String number = requests.send(RequestBody.read(kind, body), key);
        return Response.created(URI.create("me/requests/" + number)).entity(RequestJson.whole(requests.mine(number))).build();
    }
}
