package masar.app.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import masar.documents.Verdict;
import masar.documents.Verification;
import masar.kernel.CivilClock;
import masar.kernel.Hijri;
import masar.kernel.OpenToAll;

/** Whether a paper is genuine, for machines. */
@Path("/verify")
@RequestScoped
@OpenToAll("anybody who holds a paper may ask about it; limited per address")
public class VerifyResource {
    @Inject Verification verification;

    /** The paper with this code: {@code genuine} true only while it stands; a revoked one says since when. */
    @GET
    @Path("/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject code(@PathParam("code") String code, @QueryParam("s") String seal) {
        return json(verification.byCode(code, seal == null ? "" : seal));
    }

    private static JsonObject json(Verdict verdict) {
        JsonObjectBuilder answer = Json.createObjectBuilder().add("genuine", verdict.state() == Verdict.State.GENUINE);
        if (verdict.known()) {
            answer.add("kind", verdict.kind()).add("serial", verdict.serial()).add("issuedOn", verdict.day().toString())
                    .add("issuedOnHijri", Hijri.of(verdict.day()).iso()).add("sha256", verdict.sha256());
            verdict.revoked().ifPresent(r -> answer.add("revokedOn", r.atZone(CivilClock.RIYADH).toLocalDate().toString()));
        }
        return answer.build();
    }
}
