/*
 * Lets Python recurse through C code as deep as the stack allows: from functools.cache, sorted with
 * a key and the like back into Python. CPython 3.13 stops that after 10,000 steps whatever
 * sys.setrecursionlimit says, and has no setting for it.
 */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <sys/resource.h>

/* The largest frames measured, those of list.sort, take 1 KiB a step; functools.cache takes 0.2. */
#define BYTES_A_STEP 1024

static PyObject *allow(PyObject *self, PyObject *arg) {
  (void)self;
  unsigned long long bytes = PyLong_AsUnsignedLongLong(arg);
  if (PyErr_Occurred()) return NULL;
  struct rlimit stack;
  if (bytes == 0 && getrlimit(RLIMIT_STACK, &stack) == 0 && stack.rlim_cur != RLIM_INFINITY) bytes = stack.rlim_cur;
  unsigned long long steps = bytes / BYTES_A_STEP;
  if (steps > INT_MAX) steps = INT_MAX;
  PyThreadState *thread = PyThreadState_Get();
  if ((int)steps > thread->c_recursion_remaining) thread->c_recursion_remaining = (int)steps;
  Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
  {"allow", allow, METH_O, "Lets this thread use a stack of that many bytes; 0: of the usual size."},
  {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_agon_deep", NULL, -1, methods, NULL, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__agon_deep(void) {
  return PyModule_Create(&module);
}
