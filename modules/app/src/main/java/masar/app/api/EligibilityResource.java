package masar.app.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.stream.Collectors;
import masar.kernel.OpenToAll;
import masar.promotions.Eligibility;

/** Whether somebody with these facts may be promoted, with every rule's finding. The facts are described in {@code /openapi}. */
@Path("/promotion/eligibility")
@RequestScoped
@OpenToAll("the law applied to facts that the caller brings")
public class EligibilityResource {
    @Inject Eligibility eligibility;

    /** Each fact is an argument; a list may also be given as the same argument several times. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject ask(@Context UriInfo uri) {
        Map<String, String> facts = uri.getQueryParameters().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> String.join(",", e.getValue())));
        return eligibility.ask(facts).json();
    }
}
