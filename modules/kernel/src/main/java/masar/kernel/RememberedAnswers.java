package masar.kernel;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.List;

/** Remembers what is {@link Remembered}. It stands behind the guard, so that nothing is remembered for who may not ask, and before the transaction. */
@Interceptor
@Remembered
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class RememberedAnswers {
    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        return Reading.once(List.of(call.getMethod(), Acting.now(), Arrays.asList(call.getParameters())), call::proceed);
    }
}
