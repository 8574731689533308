#!/bin/sh
# Ruby with deep recursion. It writes to all of its system stack when it starts, so that must be no
# larger than the allowance in language.yaml.
ulimit -S -s 65536
export RUBY_THREAD_VM_STACK_SIZE=67108864
exec /usr/bin/ruby "$@"
