namespace DisclosureLint.Testing.Verification;

/// <summary>A rule does not do what its examples say.</summary>
/// <param name="message">Each example that fails, with the lines of its draft.</param>
public sealed class RuleVerificationException(string message) : Exception(message);
