// Nothing at all after this comment.
// Ends: CE
