package masar.app.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.ui.ProblemDocument;

/**
 * What goes wrong in a call, as {@code application/problem+json} (RFC 9457): refusals with each field and its sentence in both
 * languages, addresses that do not exist, and faults of ours with nothing but a reference to the log.
 */
@Provider
@Dependent
@OpenToAll("turns errors into answers")
public class Problems implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Inject ProblemDocument document;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Refused refused) {
            return refused(refused);
        }
        if (thrown instanceof WebApplicationException known && known.getResponse().getStatus() < 500) {
            int status = known.getResponse().getStatus();
            Response.StatusType reason = known.getResponse().getStatusInfo();
            return answer(status, problem(status, reason.getReasonPhrase()).build().toString(), "Allow", known.getResponse().getHeaderString("Allow"));
        }
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, thrown, () -> "a call of the API failed, reference " + reference);
        return answer(500, problem(500, "Internal Server Error").add("instance", "urn:uuid:" + reference).build().toString());
    }

    private Response refused(Refused refused) {
        if (refused.is("verify.tooOften")) {
            return answer(429, document.of(429, "Too Many Requests", refused.problems()), "Retry-After", "60");
        }
        if (refused.is("verify.notNow")) {
            return answer(503, document.of(503, "Service Unavailable", refused.problems()), "Retry-After", "60");
        }
        int status = refused.is("refused.notFound") ? 404 : refused.is("refused.notAllowed") ? 403 : refused.is("requests.keyUsed") ? 409 : 400;
        return answer(status, document.of(status, Response.Status.fromStatusCode(status).getReasonPhrase(), refused.problems()));
    }

    private static JsonObjectBuilder problem(int status, String title) {
        return Json.createObjectBuilder().add("type", "about:blank").add("title", title).add("status", status);
    }

    private static Response answer(int status, String problem) {
        return answer(status, problem, "Allow", null);
    }

    // A header without a value is left away.
    private static Response answer(int status, String problem, String header, String value) {
        return Response.status(status).type(ProblemDocument.TYPE).entity(problem).header(header, value).build();
    }
}
